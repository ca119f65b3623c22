/** The last known value of an indicator and the result of the same year, side by side and different. */
import type { IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { sameFigure } from '../../values/same-figure.ts';

const RULE = { id: 'SAME-21', family: 'sameThing', severity: 'error' } as const;

const resultOfYear = ({ results, baselineYear }: IndicatorRecord) =>
  baselineYear === undefined ? undefined : results.find(({ year }) => year === baselineYear)?.value;

/** Only where the heading of the last known value names its year, and both are figures. */
export const baselineAndResult: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const { baseline, baselineYear } = indicator;
      const result = resultOfYear(indicator);
      if (baseline?.understood === undefined || result?.understood === undefined) return [];
      if (sameFigure(baseline, result) !== false) return [];
      return [
        findingOf(RULE, {
          code: 'baselineAndResult',
          places: [baseline.place, result.place],
          published: `${shown(baseline)}; ${shown(result)}`,
          params: {
            indicator: indicatorName(indicator),
            year: baselineYear ?? '',
            baseline: shown(baseline),
            result: shown(result),
          },
        }),
      ];
    }),
};
