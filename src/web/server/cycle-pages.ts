/** Serves the pages of a cycle, their CSV twins and its downloads from the table of routes. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { csvAbout } from '../csv/csv-about.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { Failure, WayOut } from '../errors/failure.ts';
import { noSuchPage } from '../errors/failures.ts';
import { cyclePageText } from '../layout/cycle-frame.tsx';
import { cycleRoutes, downloadRoutes } from '../routes.ts';
import type { CycleRoute, DownloadRoute, PageRequest } from '../routing/page.ts';
import type { WebDependencies } from './dependencies.ts';
import { cycleTag, isKnown, textTag } from './fingerprint.ts';
import { openRequest } from './open-request.ts';

/** What the handlers share. */
export interface Serving {
  readonly dependencies: WebDependencies;
  readonly asset: (name: string) => string;
  /** Fingerprint of the program: version and assets. */
  readonly program: string;
  readonly fail: (reply: FastifyReply, failure: Failure) => FastifyReply;
}

/** Path of all pages of a cycle. */
export const CYCLE_ROOT = '/:slug/:year';

const HTML = 'text/html; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';

/** What is to be sent; the text is made only when the browser does not have it. */
interface Answer {
  readonly type: string;
  readonly tag: string;
  readonly text: () => string;
  /** Name under which it is kept as a file. */
  readonly fileName?: string;
}

/** `no-cache`: keep it, but ask each time. */
const send = (request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply => {
  reply.header('cache-control', 'no-cache').header('etag', answer.tag);
  if (isKnown(request.headers['if-none-match'], answer.tag)) return reply.code(304).send();
  if (answer.fileName !== undefined) {
    reply.header('content-disposition', `attachment; filename="${answer.fileName}"`);
  }
  return reply.type(answer.type).send(answer.text());
};

/** The way from an error to the home of the cycle. */
export const homeOf = ({ links, view }: PageRequest): WayOut => ({
  label: `${view.cycle.administration.name}, ${view.cycle.year}`,
  href: links.to(''),
});

/** Answers with what `respond` makes of the opened cycle; tells the failure otherwise. */
const answering =
  (serving: Serving, respond: (page: PageRequest) => Promise<Answer | undefined> | Answer) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const opened = await openRequest(request, serving.dependencies, serving.asset);
    if (!opened.ok) return serving.fail(reply, opened.error);
    const answer = await respond(opened.value);
    if (answer !== undefined) return send(request, reply, answer);
    return serving.fail(reply, noSuchPage([homeOf(opened.value)]));
  };

const htmlHandler = (serving: Serving, route: CycleRoute) =>
  answering(serving, async (page) => {
    const content = await route.render(page);
    if (content === undefined) return undefined;
    const context = { routes: cycleRoutes, version: serving.dependencies.version };
    const text = () => cyclePageText(content, { request: page, route, context });
    if (route.dependsOnMore !== true) return { type: HTML, tag: cycleTag(page, serving.program), text };
    const drawn = text();
    return { type: HTML, tag: textTag(drawn), text: () => drawn };
  });

const csvHandler = (serving: Serving, route: CycleRoute) =>
  answering(serving, async (page) => {
    const tables = (await route.render(page))?.tables ?? [];
    const asked = page.query.get('tabella');
    const table = asked === undefined ? tables[0] : tables.find(({ id }) => id === asked);
    if (table === undefined) return undefined;
    const { slug, year } = page.links.location;
    const text = writeCsv(table, csvAbout(table, page));
    return { type: CSV, tag: textTag(text), text: () => text, fileName: `${slug}-${year}-${table.id}.csv` };
  });

const downloadHandler = (serving: Serving, route: DownloadRoute) =>
  answering(serving, (page) => ({
    type: route.contentType,
    tag: cycleTag(page, serving.program),
    text: () => route.text(page),
    fileName: route.fileName(page),
  }));

const CSV_END = /\.csv$/;

/** A path that ends in `*` takes its CSV twin too: nothing may follow the star. */
const eitherHandler = (serving: Serving, route: CycleRoute) => {
  const [page, csv] = [htmlHandler(serving, route), csvHandler(serving, route)];
  return (request: FastifyRequest, reply: FastifyReply) =>
    CSV_END.test(request.url.split('?')[0] ?? '') ? csv(request, reply) : page(request, reply);
};

/** Registers every page of the table, with its CSV twin where it has tables, and every download. */
export const registerCyclePages = (server: FastifyInstance, serving: Serving): void => {
  for (const route of cycleRoutes) {
    if (route.csv && route.path.endsWith('*')) {
      server.get(`${CYCLE_ROOT}${route.path}`, eitherHandler(serving, route));
      continue;
    }
    server.get(`${CYCLE_ROOT}${route.path}`, htmlHandler(serving, route));
    if (route.csv) server.get(`${CYCLE_ROOT}${route.path}.csv`, csvHandler(serving, route));
  }
  for (const route of downloadRoutes) {
    server.get(`${CYCLE_ROOT}${route.path}`, downloadHandler(serving, route));
  }
};
