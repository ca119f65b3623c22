/** Search over codes, titles and units of a cycle. */
import type { CycleFile } from '../model/index.ts';

/** A thing found, with the kind that decides its page. */
export interface SearchHit {
  readonly kind:
    | 'area'
    | 'strategicObjective'
    | 'operationalObjective'
    | 'group'
    | 'indicator'
    | 'unit'
    | 'perspective'
    | 'programme';
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const hitsOf = (cycle: CycleFile): readonly SearchHit[] => {
  const version = cycle.planVersions.at(-1);
  const units = cycle.units.flatMap((unit) => {
    const latest = unit.versions.at(-1);
    return latest === undefined
      ? []
      : [{ kind: 'unit' as const, id: unit.id, code: latest.code, title: latest.name }];
  });
  if (version === undefined) return units;
  return [
    ...version.nodes.map(({ kind, id, code, title }) => ({ kind, id, code, title })),
    ...version.indicators.map(({ id, code, title }) => ({ kind: 'indicator' as const, id, code, title })),
    ...units,
    ...version.perspectives.map(({ id, name }) => ({
      kind: 'perspective' as const,
      id,
      code: '',
      title: name,
    })),
    ...version.programmes.map(({ code, title }) => ({ kind: 'programme' as const, id: code, code, title })),
  ];
};

/** How well a thing matches: an exact code first, then a code that begins so, then every word of the query somewhere. */
const rank = (hit: SearchHit, query: string): number => {
  const code = plain(hit.code);
  if (code === query) return 0;
  if (code !== '' && code.startsWith(query)) return 1;
  const text = `${code} ${plain(hit.title)}`;
  return query.split(/\s+/).every((word) => text.includes(word)) ? 2 : Number.POSITIVE_INFINITY;
};

/** Everything of the cycle that matches, best first; an empty query finds nothing. Accents and case do not matter. */
export const searchCycle = (cycle: CycleFile, query: string): readonly SearchHit[] => {
  const wanted = plain(query.trim());
  if (wanted === '') return [];
  return hitsOf(cycle)
    .map((hit) => ({ hit, order: rank(hit, wanted) }))
    .filter(({ order }) => Number.isFinite(order))
    .sort((first, second) => first.order - second.order)
    .map(({ hit }) => hit);
};
