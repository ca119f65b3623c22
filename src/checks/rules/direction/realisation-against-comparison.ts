/** DIRECTION-07: full realisation of a target that was missed, or none of one that was reached. */
import { compare, HUNDRED, isZero, type Rational } from '../../../kernel/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { isReached, wayOf } from '../../values/realisation.ts';
import { eachReport, type ReportedRow } from '../../values/rows-of.ts';

const RULE = { id: 'DIRECTION-07', family: 'direction', severity: 'error' } as const;

/** Whether the printed realisation says the contrary of the comparison. Where only the title hints at the direction, nothing is certain. */
const contradiction = ({ target, result }: ReportedRow, printed: Rational): string | undefined => {
  const [way, amount, bound] = [wayOf(target), amountOf(result), amountOf(target.cell)];
  if (way?.isCertain !== true || amount === undefined || bound === undefined) return undefined;
  const reached = isReached(way, amount, bound);
  const isEqual = compare(amount, bound) === 0;
  if (!reached && !isEqual && compare(printed, HUNDRED) >= 0) return 'missedButFull';
  return (reached || isEqual) && isZero(printed) ? 'reachedButNothing' : undefined;
};

/** The rule. */
export const realisationAgainstComparison: Rule = {
  ...RULE,
  check: (input) =>
    eachReport(input, (row) => {
      const { indicator, target, result } = row;
      const { achievement } = indicator;
      const printed = amountOf(achievement);
      if (achievement === undefined || printed === undefined) return [];
      const code = contradiction(row, printed);
      if (code === undefined) return [];
      return [
        findingOf(RULE, {
          code,
          places: [achievement.place],
          published: shown(achievement),
          params: { indicator: indicatorName(indicator), result: shown(result), target: shown(target.cell) },
        }),
      ];
    }),
};
