/** A number declared in words that is not the number of things listed. */
import { compare, integer, rememberObjects } from '../../../kernel/index.ts';
import type { CountRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'COUNTS-01', family: 'counts', severity: 'warning' } as const;

const distinct = (codes: readonly (string | undefined)[]): number | undefined =>
  codes.length === 0 || codes.includes(undefined)
    ? undefined
    : new Set(codes.map((code) => plainCode(code ?? ''))).size;

/** How many objectives the document lists, by their codes; nothing where a row has none. */
const nodesOf = (document: DocumentRecord, kind: 'strategicObjective' | 'operationalObjective' | 'area') =>
  distinct((nodesByKind(document).get(kind) ?? []).map(({ code }) => code));

const nodesByKind = rememberObjects(({ nodes }: DocumentRecord) => groupBy(nodes, ({ kind }) => kind));

const listedOf = (document: DocumentRecord, { what, listed }: CountRecord): number | undefined => {
  if (listed !== undefined) return listed;
  switch (what) {
    case 'strategicObjectives':
      return nodesOf(document, 'strategicObjective');
    case 'operationalObjectives':
      return nodesOf(document, 'operationalObjective');
    case 'areas':
      return nodesOf(document, 'area');
    default:
      return undefined;
  }
};

const findingsOf = (document: DocumentRecord, count: CountRecord): readonly Finding[] => {
  const listed = listedOf(document, count);
  const declared = amountOf(count.declared);
  if (listed === undefined || declared === undefined || compare(declared, integer(listed)) === 0) return [];
  return [
    findingOf(RULE, {
      code: 'declaredCount',
      places: [count.declared.place],
      published: shown(count.declared),
      expected: String(listed),
      params: { words: shortText(count.words) },
    }),
  ];
};

/** What the reader counted beside the words, else the objectives of the document. */
export const declaredCount: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => document.counts.flatMap((count) => findingsOf(document, count))),
};
