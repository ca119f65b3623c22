/** DIRECTION-07: full realisation of a target that was missed, or none of one that was reached. */
import { compare, HUNDRED, isZero, type Rational } from '../../../kernel/index.ts';
import type { ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { realisedOf } from '../../values/outcome.ts';
import { isReached, type Way, wayOf } from '../../values/realisation.ts';
import { otherResults } from '../../values/row-figures.ts';
import { eachReport, type ReportedRow } from '../../values/rows-of.ts';
import { isAgainstTitle } from './operator-against-title.ts';

const RULE = { id: 'DIRECTION-07', family: 'direction', severity: 'error' } as const;

interface Comparison {
  readonly way: Way;
  readonly amount: Rational;
  readonly bound: Rational;
}

/** Where only the title hints at the direction, nothing is certain; a count and a percentage are not compared. */
const comparisonOf = ({ target, result }: ReportedRow): Comparison | undefined => {
  const [way, amount, bound] = [wayOf(target), amountOf(result), amountOf(target.cell)];
  if (way?.isCertain !== true || amount === undefined || bound === undefined) return undefined;
  return isPercent(target.cell) === isPercent(result) ? { way, amount, bound } : undefined;
};

const isPercent = ({ understood }: ReadCell): boolean => understood?.kind === 'percent';

/** The result is a slip of the pen where the row's own data give another one, which reaches the target: that is told by itself. */
const isSlip = ({ indicator, result }: ReportedRow, { way, bound }: Comparison): boolean =>
  otherResults(indicator, result).some((amount) => isReached(way, amount, bound));

/** The comparison would be right with the operator that the title asks for: the operator is told by itself. */
const isTurned = ({ indicator, target }: ReportedRow, { way, amount, bound }: Comparison): boolean =>
  isAgainstTitle(indicator, target) &&
  isReached({ ...way, direction: way.direction === 'up' ? 'down' : 'up' }, amount, bound);

/** Whether the printed realisation says the contrary of the comparison. */
const contradiction = (row: ReportedRow, printed: Rational): string | undefined => {
  const comparison = comparisonOf(row);
  if (comparison === undefined) return undefined;
  const { way, amount, bound } = comparison;
  const reached = isReached(way, amount, bound);
  const isEqual = compare(amount, bound) === 0;
  if (!reached && !isEqual && compare(printed, HUNDRED) >= 0)
    return isSlip(row, comparison) || isTurned(row, comparison) ? undefined : 'missedButFull';
  return (reached || isEqual) && isZero(printed) ? 'reachedButNothing' : undefined;
};

/** The rule. */
export const realisationAgainstComparison: Rule = {
  ...RULE,
  check: (input) =>
    eachReport(input, (row) => {
      const { indicator, target, result } = row;
      const { achievement } = indicator;
      const printed = realisedOf(achievement);
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
