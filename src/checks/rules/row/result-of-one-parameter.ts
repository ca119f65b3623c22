/** ROW-03: a result is neither the total nor the mean of the only parameter of its row; a day is none of the days printed. */
import { type LocalDate, sum } from '../../../kernel/index.ts';
import type { Finding, IndicatorRecord, ParameterRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, dayOf, printedDigits } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { printedDay, printedNumber } from '../../values/printed.ts';
import { mean, periodAmounts } from '../../values/row-figures.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'ROW-03', family: 'row', severity: 'warning' } as const;

const compareNumber = (indicator: IndicatorRecord, result: ReadCell): readonly Finding[] => {
  const [parameter, ...others] = indicator.parameters;
  if (parameter === undefined || others.length > 0 || result.understood?.kind !== 'number') return [];
  const amounts = periodAmounts(parameter) ?? [];
  const total = amountOf(parameter.total) ?? (amounts.length > 0 ? sum(amounts) : undefined);
  const possible = [total, sum(amounts), mean(amounts), ...amounts].flatMap((value) => value ?? []);
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

/** The days of the parameter: the year's one where it is printed, else those of its periods. */
const daysOf = ({ periods, total }: ParameterRecord): readonly LocalDate[] => {
  const day = dayOf(total);
  return day === undefined ? periods.flatMap((cell) => dayOf(cell) ?? []) : [day];
};

const compareDay = (indicator: IndicatorRecord, result: ReadCell): readonly Finding[] => {
  const [parameter, ...others] = indicator.parameters;
  const day = dayOf(result);
  if (parameter === undefined || others.length > 0 || day === undefined) return [];
  const days = daysOf(parameter);
  const last = days.toSorted().at(-1);
  if (last === undefined || days.includes(day)) return [];
  return [
    findingOf(RULE, {
      code: 'resultOfOneParameter',
      places: [result.place],
      published: shown(result),
      expected: printedDay(last),
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
      if (result === undefined || others.length > 0) return [];
      return [...compareNumber(indicator, result.value), ...compareDay(indicator, result.value)];
    }),
};
