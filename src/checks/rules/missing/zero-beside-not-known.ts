/** MISSING-02: a result of zero in a row whose other years say that the figure is not known. */
import { isZero } from '../../../kernel/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'MISSING-02', family: 'missing', severity: 'warning' } as const;

/** The rule. */
export const zeroBesideNotKnown: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const results = indicator.results.map(({ value }) => value);
      const unknown = results.filter(
        ({ empty, published, oddities }) =>
          empty === 'missing' && published.trim() !== '' && oddities === undefined,
      );
      const others = results.filter(({ empty }) => empty === undefined);
      const zeros = others.filter((cell) => {
        const amount = amountOf(cell);
        return amount !== undefined && isZero(amount);
      });
      const [zero] = zeros;
      if (zero === undefined || unknown.length === 0 || zeros.length < others.length) return [];
      return [
        findingOf(RULE, {
          code: 'zeroBesideNotKnown',
          places: [zero.place, ...unknown.map(({ place }) => place)],
          published: shown(zero),
          expected: 'n.d.',
          params: { indicator: indicatorName(indicator) },
        }),
      ];
    }),
};
