/** From a request for an address below `/:slug/:year` to what pages work with, or the failure to tell. */

import type { FastifyRequest } from 'fastify';
import { readCycle } from '../../app/index.ts';
import { err, ok, type Result } from '../../kernel/index.ts';
import type { Failure } from '../errors/failure.ts';
import { noSuchAdministration, noSuchBasis, noSuchYear } from '../errors/failures.ts';
import { parseBasis } from '../routing/basis.ts';
import { createLinks, type Query } from '../routing/links.ts';
import type { PageRequest } from '../routing/page.ts';
import type { WebDependencies } from './dependencies.ts';

const YEAR = /^\d{4}$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** End of the path of a CSV twin. */
const CSV_END = /\.csv$/;

const firstText = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
};

/** Texts by name, of repeated names the first. */
const textsOf = (values: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isRecord(values) ? values : {}).flatMap(([name, value]) => {
      const text = firstText(value);
      return text === undefined ? [] : [[name, text]];
    }),
  );

/** The path below the cycle, without query and without the suffix of a CSV twin. */
const pathBelowCycle = (url: string): string => {
  const path = url.split('?')[0] ?? '';
  return path
    .split('/')
    .slice(3)
    .map((part) => `/${part}`)
    .join('')
    .replace(CSV_END, '');
};

const withoutBasis = (query: Query): Query =>
  new Map([...query].filter(([name]) => name !== 'base' && name !== 'tabella'));

/** Opens the cycle that a request names, on the basis that it asks for. */
export const openRequest = async (
  request: FastifyRequest,
  dependencies: WebDependencies,
  asset: (name: string) => string,
): Promise<Result<PageRequest, Failure>> => {
  const parameters = Object.fromEntries(
    [...textsOf(request.params)].map(([name, value]) => [name, value.replace(CSV_END, '')]),
  );
  const query = textsOf(request.query);
  const { slug = '', year: yearText = '' } = parameters;
  const basis = parseBasis(query.get('base'));
  if (basis === undefined) return err(noSuchBasis(query.get('base') ?? ''));
  const year = Number(yearText);
  const view = YEAR.test(yearText) ? await dependencies.openCycle(slug, year) : undefined;
  if (view === undefined) {
    const known = (await dependencies.administrations()).find((summary) => summary.slug === slug);
    return err(known === undefined ? noSuchAdministration(slug) : noSuchYear(known, yearText));
  }
  const results = view.results(basis);
  const path = pathBelowCycle(request.url);
  const links = createLinks({ slug, year, basis, path, query: withoutBasis(query) });
  const reading = readCycle(view.cycle, results);
  const { documents } = dependencies;
  return ok({ view, basis, results, reading, documents, links, parameters, query, asset });
};
