/** DATES-01: the result came after the deadline, yet the realisation is printed as full. */
import { compare, HUNDRED } from '../../../kernel/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, dayOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachReport } from '../../values/rows-of.ts';

const RULE = { id: 'DATES-01', family: 'dates', severity: 'error' } as const;

/** The rule. */
export const resultAfterDeadline: Rule = {
  ...RULE,
  check: (input) =>
    eachReport(input, ({ indicator, target, result }) => {
      const deadline = target.goal?.direction === 'deadline' ? dayOf(target.cell) : undefined;
      const day = dayOf(result);
      const achievement = indicator.achievement ?? indicator.score;
      const realised = amountOf(achievement);
      if (
        deadline === undefined ||
        day === undefined ||
        achievement === undefined ||
        realised === undefined
      ) {
        return [];
      }
      if (day <= deadline || compare(realised, HUNDRED) < 0) return [];
      return [
        findingOf(RULE, {
          code: 'lateButReached',
          places: [result.place],
          published: shown(result),
          expected: `entro il ${shown(target.cell)}`,
          params: {
            indicator: indicatorName(indicator),
            deadline: shown(target.cell),
            achievement: shown(achievement),
          },
        }),
      ];
    }),
};
