/** DATES-05: an operator before a deadline that asks to come after it. */
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { findingOf, shown } from '../../values/finding.ts';

const RULE = { id: 'DATES-05', family: 'dates', severity: 'warning' } as const;

/** The rule. */
export const invertedOperator: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      cellsWith(document, 'invertedOperator').map((cell) =>
        findingOf(RULE, {
          code: 'invertedOperator',
          places: [cell.place],
          published: shown(cell),
          expected: shown(cell).replace(/^\D*/, 'entro il '),
        }),
      ),
    ),
};
