/** ROW-30: the share of a budget line is not what was spent over what was planned. */
import type { BudgetRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import { percentOf } from '../../values/row-figures.ts';

const RULE = { id: 'ROW-30', family: 'row', severity: 'error' } as const;

const amountIn = ({ amounts }: BudgetRecord, heading: string): ReadCell | undefined =>
  amounts.find((amount) => amount.heading === heading)?.value;

/** Only where both amounts are printed and something was planned. */
const ofLine = (line: BudgetRecord): readonly Finding[] =>
  (line.shares ?? []).flatMap(({ planned, actual, cell }) => {
    const [whole, part] = [amountOf(amountIn(line, planned)), amountOf(amountIn(line, actual))];
    const share = whole === undefined || part === undefined ? undefined : percentOf(part, whole);
    if (share === undefined || amountOf(cell) === undefined || agrees(share, cell)) return [];
    return [
      findingOf(RULE, {
        code: 'budgetShare',
        places: [cell.place],
        published: shown(cell),
        expected: printedPercent(share, printedDigits(cell)),
        params: { line: shortText(line.label.published) },
      }),
    ];
  });

/** The rule. */
export const budgetShare: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ budget }) => budget.flatMap(ofLine)),
};
