/** Minus signs printed in a cell of their own, apart from their numbers: who copies the number loses the sign. */
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'CONTEXT-14', family: 'context', severity: 'notice' } as const;

const findingsOf = (table: ContextRecord): readonly Finding[] => {
  const cells = table.rows.flatMap(({ cells: own }) =>
    own.filter(({ oddities }) => oddities?.includes('signInOtherCell') === true),
  );
  const [first] = cells;
  if (first === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'signApart',
      places: cells.map(({ place }) => place),
      published: shown(first),
      expected: shown(first).replace(/^-\s+/, '-'),
      params: { table: shortText(table.table.title), count: cells.length },
    }),
  ];
};

/** All of a table in one finding. */
export const signApart: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
