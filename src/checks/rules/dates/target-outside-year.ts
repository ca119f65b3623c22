/** DATES-03: a deadline falls in another year than its target's. The first months of the year after may be meant; any other day cannot. */
import type { Rule } from '../../rule.ts';
import { deadlinesOf, isOutsideYear } from '../../values/deadlines.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'DATES-03', family: 'dates', severity: 'error' } as const;

/** The rule. */
export const targetOutsideYear: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator, document) =>
      deadlinesOf(document, indicator)
        .filter(isOutsideYear)
        .map(({ target, own, falls }) =>
          findingOf(RULE, {
            code: 'targetOutsideYear',
            places: [target.cell.place],
            published: shown(target.cell),
            expected: `un giorno del ${own}`,
            params: { indicator: indicatorName(indicator), year: own },
            severity: falls < own ? 'error' : 'warning',
          }),
        ),
    ),
};
