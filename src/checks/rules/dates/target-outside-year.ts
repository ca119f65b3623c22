/** DATES-03: a deadline falls in another year than its target's. One in the year after may be meant; an earlier one cannot be met. */
import { partsOf } from '../../../kernel/index.ts';
import type { Rule } from '../../rule.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'DATES-03', family: 'dates', severity: 'error' } as const;

/** The rule. */
export const targetOutsideYear: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator, document) =>
      indicator.targets.flatMap(({ year, value }) => {
        const day = value.goal?.direction === 'deadline' ? dayOf(value.cell) : undefined;
        const own = year ?? (indicator.targets.length === 1 ? document.year : undefined);
        if (day === undefined || own === undefined || partsOf(day).year === own) return [];
        return [
          findingOf(RULE, {
            code: 'targetOutsideYear',
            places: [value.cell.place],
            published: shown(value.cell),
            expected: `un giorno del ${own}`,
            params: { indicator: indicatorName(indicator), year: own },
            severity: partsOf(day).year < own ? 'error' : 'warning',
          }),
        ];
      }),
    ),
};
