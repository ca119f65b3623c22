/** ROW-10: the realisation was computed on the rounded result; the exact mean of the periods gives another. */
import { compare, type Rational } from '../../../kernel/index.ts';
import type { IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import { realisations, wayOf } from '../../values/realisation.ts';
import { mean, periodAmounts } from '../../values/row-figures.ts';
import { eachReport } from '../../values/rows-of.ts';

const RULE = { id: 'ROW-10', family: 'row', severity: 'warning' } as const;

/** The exact mean of the periods of the only parameter. */
const exactMean = ({ parameters: [parameter, ...others] }: IndicatorRecord): Rational | undefined => {
  if (parameter === undefined || parameter.spans || others.length > 0) return undefined;
  const amounts = periodAmounts(parameter) ?? [];
  return amounts.length > 1 ? mean(amounts) : undefined;
};

/** The rule. */
export const realisationOfRounded: Rule = {
  ...RULE,
  check: (input) =>
    eachReport(input, ({ indicator, target, result }) => {
      const { achievement } = indicator;
      const exact = exactMean(indicator);
      const [way, amount, bound] = [wayOf(target), amountOf(result), amountOf(target.cell)];
      if (achievement === undefined || exact === undefined || way === undefined) return [];
      if (amount === undefined || bound === undefined || amountOf(achievement) === undefined) return [];
      if (compare(exact, amount) === 0 || !agrees(exact, result)) return [];
      const onRounded = realisations(way, amount, bound).findIndex((each) => agrees(each, achievement));
      const onExact = realisations(way, exact, bound);
      const expected = onExact[onRounded];
      if (expected === undefined || onExact.some((each) => agrees(each, achievement))) return [];
      return [
        findingOf(RULE, {
          code: 'realisationOfRounded',
          places: [achievement.place, result.place],
          published: shown(achievement),
          expected: printedPercent(expected, Math.max(printedDigits(achievement), 1)),
          params: { indicator: indicatorName(indicator), result: shown(result) },
        }),
      ];
    }),
};
