/** MISSING-03: a realisation above zero where no result is printed. */
import { isZero } from '../../../kernel/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { realisedOf } from '../../values/outcome.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'MISSING-03', family: 'missing', severity: 'error' } as const;

/** The rule. */
export const realisedWithoutResult: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const { achievement, results } = indicator;
      const printed = realisedOf(achievement);
      const [result] = results;
      if (achievement === undefined || printed === undefined || isZero(printed)) return [];
      if (result === undefined || results.some(({ value }) => value.empty === undefined)) return [];
      return [
        findingOf(RULE, {
          code: 'realisedWithoutResult',
          places: [achievement.place],
          published: shown(achievement),
          expected: 'n.d.',
          params: { indicator: indicatorName(indicator) },
        }),
      ];
    }),
};
