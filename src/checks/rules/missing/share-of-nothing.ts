/** MISSING-04: a share printed as a figure although its whole is zero: nothing happened, so there is nothing to measure. */
import { isZero } from '../../../kernel/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { yearAmount } from '../../values/row-figures.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'MISSING-04', family: 'missing', severity: 'warning' } as const;

/** The rule. */
export const shareOfNothing: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const [, whole, ...others] = indicator.parameters;
      const [result] = indicator.results;
      if (whole === undefined || others.length > 0 || result === undefined) return [];
      const total = yearAmount(whole);
      const isPrinted = result.value.understood?.kind === 'percent' && amountOf(result.value) !== undefined;
      if (total === undefined || !isZero(total) || !isPrinted) return [];
      return [
        findingOf(RULE, {
          code: 'shareOfNothing',
          places: [result.value.place, whole.label.place],
          published: shown(result.value),
          expected: 'n.d.',
          params: { indicator: indicatorName(indicator) },
        }),
      ];
    }),
};
