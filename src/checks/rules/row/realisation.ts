/** ROW-04: the printed realisation is none that result and target give, by any of the usual ways. 0 and 100 are looked at by DIRECTION-07. */
import { add, compare, HUNDRED, type Rational, subtract, ZERO } from '../../../kernel/index.ts';
import type { ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import { halfPlace, isReached, realisations, type Way, wayOf } from '../../values/realisation.ts';
import { eachReport } from '../../values/rows-of.ts';

const RULE = { id: 'ROW-04', family: 'row', severity: 'error' } as const;

/** A rounded result may stand for any number within half its last place. */
const isPossible = (
  achievement: ReadCell,
  [way, result, target]: readonly [Way, ReadCell, Rational],
): boolean => {
  const [printed, amount] = [amountOf(achievement), amountOf(result)];
  if (printed === undefined || amount === undefined) return true;
  if (realisations(way, amount, target).some((value) => agrees(value, achievement))) return true;
  if (printedDigits(result) === 0) return false;
  const half = halfPlace(printedDigits(result));
  const least = realisations(way, subtract(amount, half), target);
  const most = realisations(way, add(amount, half), target);
  return least.some((one, index) => {
    const other = most[index] ?? one;
    const slack = halfPlace(printedDigits(achievement));
    const [low, high] = compare(one, other) <= 0 ? [one, other] : [other, one];
    return compare(printed, subtract(low, slack)) >= 0 && compare(printed, add(high, slack)) <= 0;
  });
};

/** The rule. */
export const realisation: Rule = {
  ...RULE,
  check: (input) =>
    eachReport(input, ({ indicator, target, result }) => {
      const { achievement } = indicator;
      const [way, amount, bound] = [wayOf(target), amountOf(result), amountOf(target.cell)];
      const printed = amountOf(achievement);
      if (achievement === undefined || way === undefined || amount === undefined) return [];
      if (bound === undefined || printed === undefined || achievement.understood?.kind !== 'percent')
        return [];
      if (compare(printed, ZERO) === 0 || compare(printed, HUNDRED) === 0) return [];
      if (isPossible(achievement, [way, result, bound])) return [];
      const expected = isReached(way, amount, bound) ? HUNDRED : realisations(way, amount, bound)[0];
      return [
        findingOf(RULE, {
          code: 'realisation',
          severity: way.isCertain ? 'error' : 'warning',
          places: [achievement.place],
          published: shown(achievement),
          ...(expected !== undefined && { expected: printedPercent(expected, 2) }),
          params: {
            indicator: indicatorName(indicator),
            result: shown(result),
            target: shown(target.cell),
          },
        }),
      ];
    }),
};
