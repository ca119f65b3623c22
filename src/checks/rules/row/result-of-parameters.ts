/** ROW-02: a result in percent is not the share of the row's two parameters. */
import { add, ZERO } from '../../../kernel/index.ts';
import type { Finding, IndicatorRecord, ParameterRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, printedDigits } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import { percentOf, periodAmounts, yearAmount } from '../../values/row-figures.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'ROW-02', family: 'row', severity: 'error' } as const;

/** The share of what the periods come to: that the printed total is another is told by itself. */
const isOfPeriods = (parameters: readonly [ParameterRecord, ParameterRecord], result: ReadCell): boolean => {
  const [part, whole] = parameters.map((parameter) => periodAmounts(parameter)?.reduce(add, ZERO));
  const share = part === undefined || whole === undefined ? undefined : percentOf(part, whole);
  return share !== undefined && agrees(share, result);
};

const compareShare = (indicator: IndicatorRecord, result: ReadCell): readonly Finding[] => {
  const [first, second, ...others] = indicator.parameters;
  if (first === undefined || second === undefined || others.length > 0) return [];
  const [part, whole] = [yearAmount(first), yearAmount(second)];
  const share = part === undefined || whole === undefined ? undefined : percentOf(part, whole);
  if (part === undefined || whole === undefined || share === undefined || agrees(share, result)) return [];
  if (isOfPeriods([first, second], result)) return [];
  const turned = percentOf(whole, part);
  const isTurned = turned !== undefined && agrees(turned, result);
  return [
    findingOf(RULE, {
      code: isTurned ? 'shareTurnedRound' : 'resultOfParameters',
      severity: isTurned ? 'warning' : 'error',
      places: [result.place, first.label.place, second.label.place],
      published: shown(result),
      expected: printedPercent(share, Math.max(printedDigits(result), 2)),
      params: {
        indicator: indicatorName(indicator),
        part: first.total === undefined ? '' : shown(first.total),
        whole: second.total === undefined ? '' : shown(second.total),
      },
    }),
  ];
};

/** The rule. */
export const resultOfParameters: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const [result, ...others] = indicator.results;
      const isShare = result?.value.understood?.kind === 'percent';
      return result === undefined || others.length > 0 || !isShare
        ? []
        : compareShare(indicator, result.value);
    }),
};
