/** Addresses of pages: stable deep links that carry the basis when it is not the usual one. */
import type { Basis } from '../../model/index.ts';
import { basisChoice, DEFAULT_BASIS } from './basis.ts';

/** Values of the query part of an address; `undefined` leaves the name out. */
export type QueryValues = Readonly<Record<string, string | undefined>>;

/** The query of a request by name, first value of each. */
export type Query = ReadonlyMap<string, string>;

/** A path with a query, in the order of the names; names without a value or with an empty one are left out. */
export const withQuery = (path: string, values: QueryValues): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
};

/** Where a page of a cycle stands. */
export interface Location {
  readonly slug: string;
  readonly year: number;
  readonly basis: Basis;
  /** Path below `/:slug/:year`, e.g. `/indicatori`; empty for the home. */
  readonly path: string;
  readonly query: Query;
}

/** Addresses of one cycle on one basis. */
export interface Links {
  readonly location: Location;
  /** A page of this cycle: `to('/indicatori', { stato: 'missed' })`. */
  to(path: string, query?: QueryValues): string;
  /** This page with some values of its query changed; `undefined` takes a value away. */
  here(changes: QueryValues): string;
  /** The CSV twin of this page, with the same filters and order. */
  csv(table?: string): string;
  node(id: string): string;
  indicator(id: string, unit?: string): string;
  unit(id: string): string;
  perspective(id: string): string;
  programme(code: string): string;
  /** The page that explains a result by its key. */
  explanation(key: string): string;
}

const segment = (text: string): string => encodeURIComponent(text);

/** Links for a place and basis. */
export const createLinks = (location: Location): Links => {
  const { slug, year, basis, path: current } = location;
  const root = `/${segment(slug)}/${year}`;
  const base = basis === DEFAULT_BASIS ? undefined : basisChoice(basis).word;
  const to = (path: string, query: QueryValues = {}): string =>
    withQuery(`${root}${path}`, { ...query, base });
  const changed = (changes: QueryValues): QueryValues => ({
    ...Object.fromEntries(location.query),
    ...changes,
  });
  return {
    location,
    to,
    here: (changes) => withQuery(`${root}${current}`, { ...changed({ base }), ...changes }),
    csv: (table) => withQuery(`${root}${current}.csv`, changed({ base, tabella: table })),
    node: (id) => to(`/nodi/${segment(id)}`),
    indicator: (id, unit) => to(`/indicatori/${segment(id)}`, { unita: unit }),
    unit: (id) => to(`/unita/${segment(id)}`),
    perspective: (id) => to(`/prospettive/${segment(id)}`),
    programme: (code) => to(`/programmi/${code.split('/').map(segment).join('/')}`),
    explanation: (key) => to('/spiegazione', { chiave: key }),
  };
};

/** The address of a page of another year or administration on the same basis. */
export const cycleAddress = (slug: string, year: number, basis: Basis): string =>
  createLinks({ slug, year, basis, path: '', query: new Map() }).to('');
