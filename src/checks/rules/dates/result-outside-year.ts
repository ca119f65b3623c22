/** DATES-02: the day of a result falls outside the year that it is reported for. */
import { partsOf } from '../../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { isDueNextYear } from '../../values/due-next-year.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'DATES-02', family: 'dates', severity: 'error' } as const;

/** The year of a result's column; a report has only one, which its title names. */
const yearOf = (document: DocumentRecord, indicator: IndicatorRecord, year?: number): number | undefined =>
  year ?? (indicator.results.length === 1 && document.kind === 'relazione' ? document.year : undefined);

/** The month from which a deadline is at the end of its year. */
const AUTUMN = 10;

/** After a deadline at the end of its year, a day of the next one is late; the rule on late results tells it where it counts as reached. */
const isJustLate = ({ targets }: IndicatorRecord, own: number): boolean => {
  const target = targets.find(({ year }) => year === own)?.value;
  const deadline = target?.goal?.direction === 'deadline' ? dayOf(target.cell) : undefined;
  if (deadline === undefined) return false;
  const { year, month } = partsOf(deadline);
  return year === own && month >= AUTUMN;
};

/** The rule. */
export const resultOutsideYear: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator, document) =>
      indicator.results.flatMap(({ year, value }) => {
        const day = dayOf(value);
        const own = yearOf(document, indicator, year);
        if (day === undefined || own === undefined || partsOf(day).year === own) return [];
        if (partsOf(day).year === own + 1 && (isDueNextYear(indicator) || isJustLate(indicator, own)))
          return [];
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
