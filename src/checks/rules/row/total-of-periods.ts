/** ROW-01: the figure of the year of a parameter is neither the sum nor the mean of its periods. */
import { compare, type Rational, sum } from '../../../kernel/index.ts';
import type { Finding, IndicatorRecord, ParameterRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, printedDigits } from '../../values/exact.ts';
import { findingOf, indicatorName, shortText, shown } from '../../values/finding.ts';
import { printedNumber } from '../../values/printed.ts';
import { hasAmount, mean, periodAmounts } from '../../values/row-figures.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'ROW-01', family: 'row', severity: 'error' } as const;

/** Periods that never fall may be cumulative: then the last one is the year's figure. */
const isCumulative = (amounts: readonly Rational[]): boolean =>
  amounts.every((amount, index) => {
    const before = amounts[index - 1];
    return before === undefined || compare(before, amount) <= 0;
  });

const expectedTotals = (amounts: readonly Rational[]): readonly Rational[] => {
  const last = isCumulative(amounts) ? amounts.at(-1) : undefined;
  return [sum(amounts), ...[mean(amounts), last].flatMap((value) => value ?? [])];
};

const ofParameter = (indicator: IndicatorRecord, parameter: ParameterRecord): readonly Finding[] => {
  const { total, label } = parameter;
  const amounts = periodAmounts(parameter);
  if (amounts === undefined || amounts.length < 2 || !hasAmount(total)) return [];
  if (expectedTotals(amounts).some((value) => agrees(value, total))) return [];
  return [
    findingOf(RULE, {
      code: 'totalOfPeriods',
      places: [total.place],
      published: shown(total),
      expected: printedNumber(sum(amounts), printedDigits(total)),
      params: { indicator: indicatorName(indicator), parameter: shortText(label.published) },
    }),
  ];
};

/** The rule. */
export const totalOfPeriods: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) =>
      indicator.parameters.flatMap((parameter) => ofParameter(indicator, parameter)),
    ),
};
