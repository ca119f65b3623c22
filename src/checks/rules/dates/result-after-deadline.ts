/** DATES-01: the result came after the deadline, yet the realisation is printed as full. */
import type { Rule } from '../../rule.ts';
import { lateButFull } from '../../values/deadlines.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { printedDay } from '../../values/printed.ts';
import { eachReport } from '../../values/rows-of.ts';

const RULE = { id: 'DATES-01', family: 'dates', severity: 'error' } as const;

/** The rule. */
export const resultAfterDeadline: Rule = {
  ...RULE,
  check: (input) =>
    eachReport(input, (row) => {
      const { indicator, target, result } = row;
      const achievement = lateButFull(row);
      const deadline = dayOf(target.cell);
      if (achievement === undefined || deadline === undefined) return [];
      return [
        findingOf(RULE, {
          code: 'lateButReached',
          places: [result.place, target.cell.place],
          published: shown(result),
          expected: `entro il ${printedDay(deadline)}`,
          params: {
            indicator: indicatorName(indicator),
            deadline: printedDay(deadline),
            achievement: shown(achievement),
          },
        }),
      ];
    }),
};
