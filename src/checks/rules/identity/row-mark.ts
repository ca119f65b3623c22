/** IDENTITY-14: a row of the tree whose abbreviation is not the one that all other rows of its sort have. */
import type { DocumentRecord, Finding, NodeRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-14', family: 'identity', severity: 'notice' } as const;

/** Rows that show which abbreviation is the usual one. */
const ENOUGH_ROWS = 3;

const ofSort = (rows: readonly NodeRecord[]): readonly Finding[] => {
  const [usual, ...others] = [...groupBy(rows, ({ mark }) => mark?.trim().toUpperCase()).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const odd = others.flat();
  const [model] = usual ?? [];
  if (usual === undefined || model === undefined || odd.length === 0) return [];
  if (usual.length < ENOUGH_ROWS || usual.length < odd.length * ENOUGH_ROWS) return [];
  return [
    findingOf(RULE, {
      code: 'otherMark',
      places: [...odd, model].map(({ place }) => place),
      published: [...new Set(odd.map(({ mark }) => mark ?? ''))].join('; '),
      expected: model.mark ?? '',
      params: { title: model.title.published },
    }),
  ];
};

/** Rows of one sort and title ("Indicatori strategici") in all tables of a document. */
const inDocument = ({ nodes }: DocumentRecord): readonly Finding[] =>
  [
    ...groupBy(nodes, ({ kind, mark, title }) =>
      kind !== 'group' || mark === undefined ? undefined : titleWords(title.published),
    ).values(),
  ].flatMap(ofSort);

/** The rule. */
export const rowMark: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
