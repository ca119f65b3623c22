/** ROW-03: a result in numbers is neither the total nor the mean of the only parameter of its row. */
import { sum } from '../../../kernel/index.ts';
import type { Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { printedNumber } from '../../values/printed.ts';
import { mean, periodAmounts } from '../../values/row-figures.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'ROW-03', family: 'row', severity: 'warning' } as const;

const compareNumber = (indicator: IndicatorRecord, result: ReadCell): readonly Finding[] => {
  const [parameter, ...others] = indicator.parameters;
  if (parameter === undefined || others.length > 0 || result.understood?.kind !== 'number') return [];
  const amounts = periodAmounts(parameter) ?? [];
  const total = amountOf(parameter.total) ?? (amounts.length > 0 ? sum(amounts) : undefined);
  const possible = [total, mean(amounts), ...amounts].flatMap((value) => value ?? []);
  if (total === undefined || possible.some((value) => agrees(value, result))) return [];
  return [
    findingOf(RULE, {
      code: 'resultOfOneParameter',
      places: [result.place],
      published: shown(result),
      expected: printedNumber(total, printedDigits(result)),
      params: { indicator: indicatorName(indicator) },
    }),
  ];
};

/** The rule. */
export const resultOfOneParameter: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const [result, ...others] = indicator.results;
      return result === undefined || others.length > 0 ? [] : compareNumber(indicator, result.value);
    }),
};
