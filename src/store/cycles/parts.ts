/** A cycle taken apart into what the tables hold, and put together again: the two must be each other's reverse. */
import { createHash } from 'node:crypto';
import { canonicalJson, writeCycleFile } from '../../interchange/index.ts';
import type { CycleFile } from '../../model/index.ts';

/** Collections that are rows of the generic table, in the order of the cycle file. */
export const ROW_COLLECTIONS = [
  'units',
  'responsibilities',
  'history',
  'resources',
  'individualObjectives',
  'tables',
  'references',
  'lineage',
  'acts',
] as const;

/** A part kept as canonical text with its hash. */
export interface TextPart {
  readonly kind: 'planVersion' | 'rulebook' | 'narrative';
  readonly id: string;
  readonly position: number;
  readonly canonical: string;
  readonly sha256: string;
  readonly approved: boolean;
}

/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of the whole cycle in canonical form. */
export const fingerprintOf = (cycle: CycleFile): string => sha256Of(writeCycleFile(cycle));

/** What the cycle file says of the cycle itself, without its collections. */
export const headerOf = (cycle: CycleFile) => {
  const { formatVersion, administration, year, title, asOf, state, about, periods } = cycle;
  return {
    formatVersion,
    administration,
    year,
    title,
    asOf,
    state,
    ...(about !== undefined && { about }),
    periods,
  };
};

const textPart = (
  kind: TextPart['kind'],
  id: string,
  rest: { position: number; body: unknown; approved: boolean },
): TextPart => {
  const canonical = canonicalJson(rest.body);
  return {
    kind,
    id,
    position: rest.position,
    canonical,
    sha256: sha256Of(canonical),
    approved: rest.approved,
  };
};

/** Plan versions, rulebook and narrative as text. What a body has approved, and the rules in force with it, is marked. */
export const textPartsOf = (cycle: CycleFile): readonly TextPart[] => {
  const isApproved = (state: string): boolean => state === 'approved' || state === 'superseded';
  const versions = cycle.planVersions.map((body, position) =>
    textPart('planVersion', body.id, { position, body, approved: isApproved(body.state) }),
  );
  const approved = cycle.planVersions.some((version) => isApproved(version.state));
  const rulebook = textPart('rulebook', cycle.rulebook.id, { position: 0, body: cycle.rulebook, approved });
  const narrative = cycle.narrative.map((body, position) =>
    textPart('narrative', body.id, { position, body, approved: false }),
  );
  return [...versions, rulebook, ...narrative];
};

/** Rows of the generic table; a row without an identifier of its own gets its position. */
export const genericRowsOf = (cycle: CycleFile) =>
  ROW_COLLECTIONS.flatMap((collection) =>
    cycle[collection].map((body, position) => ({
      collection,
      id: 'id' in body ? body.id : String(position),
      position,
      body: JSON.stringify(body),
    })),
  );

/** What one query brings back of a stored cycle. */
export interface StoredParts {
  readonly header: object;
  readonly texts: readonly { readonly kind: TextPart['kind']; readonly canonical: string }[] | null;
  readonly rows: readonly { readonly collection: string; readonly body: unknown }[] | null;
  readonly entries: readonly unknown[] | null;
  readonly assessments: readonly unknown[] | null;
}

/** Puts a stored cycle together. The parse seam: what was written passed the schema, and only this program writes. */
export const cycleOf = (stored: StoredParts): CycleFile => {
  const texts = stored.texts ?? [];
  const bodies = (kind: TextPart['kind']): readonly unknown[] =>
    texts.filter((part) => part.kind === kind).map((part): unknown => JSON.parse(part.canonical));
  const collections = new Map<string, unknown[]>(ROW_COLLECTIONS.map((collection) => [collection, []]));
  for (const row of stored.rows ?? []) collections.get(row.collection)?.push(row.body);
  return {
    ...stored.header,
    rulebook: bodies('rulebook')[0],
    planVersions: bodies('planVersion'),
    narrative: bodies('narrative'),
    entries: stored.entries ?? [],
    assessments: stored.assessments ?? [],
    ...Object.fromEntries(collections),
  } as CycleFile;
};
