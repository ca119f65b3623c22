// Every address of the table, on every demonstration cycle: it answers, is whole HTML, and its links lead somewhere.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CycleFile } from '../../src/model/index.ts';
import { cycleRoutes, downloadRoutes } from '../../src/web/index.ts';
import { demoCycles } from '../support/demo-cycles.ts';
import { headingLevels, readHtml, valuesOf } from '../support/html.ts';
import { readCsv } from '../support/read-csv.ts';
import { webServerOver } from '../support/web-server.ts';

let server: FastifyInstance;

beforeAll(async () => {
  server = await webServerOver();
});
afterAll(async () => {
  await server.close();
});

/** Kinds of document that every cycle has. */
const DOCUMENTS = ['piano', 'relazione', 'pira-a', 'cruscotto'] as const;

/** Things of a cycle for the named part of a path: a few of each kind. */
const examples: Readonly<Record<string, (cycle: CycleFile) => readonly string[]>> = {
  '/nodi/:id': ({ planVersions }) => (planVersions.at(-1)?.nodes ?? []).map(({ id }) => id),
  '/indicatori/:id': ({ planVersions }) => (planVersions.at(-1)?.indicators ?? []).map(({ id }) => id),
  '/unita/:id': ({ units }) => units.map(({ id }) => id),
  '/prospettive/:id': ({ planVersions }) => (planVersions.at(-1)?.perspectives ?? []).map(({ id }) => id),
  '/programmi/*': ({ planVersions }) => (planVersions.at(-1)?.programmes ?? []).map(({ code }) => code),
  '/documenti/:kind': () => DOCUMENTS,
  '/documenti/:kind/mancanze': () => DOCUMENTS,
};

/** Values without which a page has nothing to answer. */
const neededQuery: Readonly<Record<string, string>> = {
  '/spiegazione': '?chiave=administration%23value',
  '/cerca': '?q=camera',
};

const pathsOf = (path: string, cycle: CycleFile): readonly string[] => {
  const root = `/${cycle.administration.slug}/${cycle.year}`;
  if (!/[:*]/.test(path)) return [`${root}${path}${neededQuery[path] ?? ''}`];
  const values = examples[path];
  if (values === undefined) throw new Error(`no examples for ${path}: name some above`);
  return values(cycle).map((value) => `${root}${path.replace(/:id|:kind|\*/, value)}`);
};

const allPages = cycleRoutes.flatMap((route) =>
  demoCycles.map(({ cycle }) => ({
    name: `/${cycle.administration.slug}/${cycle.year}${route.path}`,
    route,
    paths: pathsOf(route.path, cycle),
  })),
);

const jumps = (levels: readonly number[]): readonly string[] =>
  levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`h${before} is followed by h${level}`] : [];
  });

const faultsOf = (html: string): readonly string[] => {
  const page = readHtml(html);
  const ids = valuesOf(page, 'id');
  const levels = headingLevels(page);
  const fragments = valuesOf(page, 'href').filter((href) => href.startsWith('#') && href !== '#');
  return [
    ...page.faults,
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
    ...jumps(levels),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1']),
    ...fragments.filter((href) => !ids.includes(href.slice(1))).map((href) => `leads nowhere: ${href}`),
    ...page.tags.flatMap(({ name, attributes }) => [
      ...(attributes.has('style') ? [`style attribute on ${name}`] : []),
      ...[...attributes.keys()].filter((key) => /^on/i.test(key)).map((key) => `${key} on ${name}`),
      ...(name === 'script' && !attributes.has('src') ? ['inline script'] : []),
      ...(name === 'style' ? ['inline style'] : []),
    ]),
    ...(/\b(undefined|NaN|\[object Object\])\b/.test(page.text) ? ['a value that is no text'] : []),
  ];
};

describe('pages', () => {
  test.each(allPages)('$name', async ({ paths }) => {
    for (const path of paths) {
      const answer = await server.inject(path);
      expect([path, answer.statusCode, answer.headers['content-type']]).toEqual([
        path,
        200,
        'text/html; charset=utf-8',
      ]);
      expect([path, faultsOf(answer.body)]).toEqual([path, []]);
    }
  });
});

describe('CSV twins', () => {
  const withTables = allPages.filter(({ route }) => route.csv);
  test.each(withTables)('of $name: each linked file has the rows that it promises', async ({ paths }) => {
    for (const path of paths.slice(0, 5)) {
      const page = readHtml((await server.inject(path)).body);
      const files = valuesOf(page, 'href').filter((href) => /\.csv(\?|$)/.test(href.split('#')[0] ?? ''));
      for (const file of new Set(files.filter((href) => href.startsWith(path.split('?')[0] ?? path)))) {
        const answer = await server.inject(file);
        expect([file, answer.statusCode]).toEqual([file, 200]);
        const [about, columns = [], ...rows] = readCsv(answer.body);
        const promised = /righe: (\d+)/.exec(about?.[0] ?? '')?.[1];
        expect([file, rows.length]).toEqual([file, Number(promised)]);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
      }
    }
  });
});

/** Files that are printed when asked for: each takes its time, and tests/web/portal/documents asks for one of each. */
const PRINTED = /\/documenti\/[^/?]+\.(pdf|docx|xlsx|html)(\?|$)/;

describe('links', () => {
  const known = cycleRoutes.map(({ path }) => path.split('/')[1] ?? '');
  test.each(demoCycles.map(({ cycle }) => `/${cycle.administration.slug}/${cycle.year}`))(
    'of the first pages of %s lead to pages',
    async (root) => {
      const first = cycleRoutes.filter(({ path }) => !/[:*]/.test(path)).map(({ path }) => `${root}${path}`);
      const links = new Set<string>();
      for (const path of first) {
        const page = readHtml((await server.inject(path)).body);
        for (const href of valuesOf(page, 'href'))
          if (href.startsWith(`${root}/`)) links.add(href.split('#')[0] ?? '');
      }
      const ours = [...links].filter(
        (href) => known.includes(/^\/[^/]+\/\d+\/([^/?.]*)/.exec(href)?.[1] ?? '') && !PRINTED.test(href),
      );
      expect(ours.length).toBeGreaterThan(50);
      const broken: string[] = [];
      for (const href of ours) if ((await server.inject(href)).statusCode !== 200) broken.push(href);
      expect(broken).toEqual([]);
    },
    120_000,
  );
});

describe('downloads', () => {
  test.each(downloadRoutes.map(({ path }) => path))('%s is JSON with a name', async (path) => {
    const answer = await server.inject(`/cciaa-ms/2019${path}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="(cciaa-ms-2019|schema)-[a-z-]+\.json"$/,
    );
    expect(typeof JSON.parse(answer.body)).toBe('object');
  });
});
