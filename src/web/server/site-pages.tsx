/** Pages outside a cycle: the list of administrations, and the short address of one. */
import type { FastifyInstance } from 'fastify';
import { noSuchAdministration } from '../errors/failures.ts';
import { administrationsPageText } from '../portal/administrations/administrations-page.tsx';
import { BASIS_CHOICES, parseBasis } from '../routing/basis.ts';
import { withQuery } from '../routing/links.ts';
import type { Serving } from './cycle-pages.ts';

const basisWord = (query: unknown): string | undefined => {
  const word = typeof query === 'object' && query !== null && 'base' in query ? query.base : undefined;
  const basis = typeof word === 'string' ? parseBasis(word) : undefined;
  return typeof word === 'string' && basis !== undefined
    ? BASIS_CHOICES.find((choice) => choice.basis === basis)?.word
    : undefined;
};

/** Registers `/` and `/:slug`, which leads to the latest year. */
export const registerSitePages = (server: FastifyInstance, serving: Serving): void => {
  const { dependencies, asset } = serving;
  server.get('/', async (_request, reply) => {
    const administrations = await dependencies.administrations();
    const text = administrationsPageText(administrations, { asset, version: dependencies.version });
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(text);
  });
  server.get<{ Params: { slug: string } }>('/:slug', async (request, reply) => {
    const { slug } = request.params;
    const known = (await dependencies.administrations()).find((summary) => summary.slug === slug);
    const latest = known?.years[0];
    if (known === undefined || latest === undefined) return serving.fail(reply, noSuchAdministration(slug));
    return reply.redirect(withQuery(`/${slug}/${latest}`, { base: basisWord(request.query) }), 302);
  });
};
