/** ROW-09: more decimals than anyone can mean, left by a program. */
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { printedNumber } from '../../values/printed.ts';

const RULE = { id: 'ROW-09', family: 'row', severity: 'notice' } as const;

/** The rule. */
export const spuriousDecimals: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      cellsWith(document, 'spuriousDecimals').map((cell) => {
        const amount = amountOf(cell);
        return findingOf(RULE, {
          code: 'spuriousDecimals',
          places: [cell.place],
          published: shown(cell),
          ...(amount !== undefined && { expected: printedNumber(amount, 2) }),
        });
      }),
    ),
};
