/** DATES-02: the day of a result falls outside the year that it is reported for. */
import { partsOf } from '../../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'DATES-02', family: 'dates', severity: 'error' } as const;

/** The year of a result's column; a report has only one, which its title names. */
const yearOf = (document: DocumentRecord, indicator: IndicatorRecord, year?: number): number | undefined =>
  year ?? (indicator.results.length === 1 && document.kind === 'relazione' ? document.year : undefined);

/** The rule. */
export const resultOutsideYear: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator, document) =>
      indicator.results.flatMap(({ year, value }) => {
        const day = dayOf(value);
        const own = yearOf(document, indicator, year);
        if (day === undefined || own === undefined || partsOf(day).year === own) return [];
        return [
          findingOf(RULE, {
            code: 'resultOutsideYear',
            places: [value.place],
            published: shown(value),
            expected: `un giorno del ${own}`,
            params: { indicator: indicatorName(indicator), year: own },
            severity: partsOf(day).year > own ? 'error' : 'warning',
          }),
        ];
      }),
    ),
};
