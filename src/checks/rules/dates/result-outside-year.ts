/** DATES-02: the day of a result falls outside the year that it is reported for. */
import { partsOf } from '../../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord, ReadCell, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { deadlinesOf, lateButFull } from '../../values/deadlines.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { reportedPair } from '../../values/year-pairs.ts';

const RULE = { id: 'DATES-02', family: 'dates', severity: 'error' } as const;

/** The year of a result's column; a report has only one, which its title names. */
const yearOf = (document: DocumentRecord, indicator: IndicatorRecord, year?: number): number | undefined =>
  year ?? (indicator.results.length === 1 && document.kind === 'relazione' ? document.year : undefined);

/** The day of the target belongs to the year after, and the result came in time; or that it came late is told already. */
const isExplained = (document: DocumentRecord, indicator: IndicatorRecord, value: ReadCell): boolean => {
  const pair = reportedPair(document, indicator);
  if (pair === undefined || pair.result !== value) return false;
  const deadline = deadlinesOf(document, indicator).find(({ target }) => target === pair.target);
  const isMeant =
    deadline !== undefined && deadline.falls === deadline.own + 1 && isInTime(value, deadline.target);
  return (
    isMeant || isJustLate(value, pair.target) || lateButFull({ ...pair, document, indicator }) !== undefined
  );
};

/** The month from which a deadline is at the end of its year: a day at the beginning of the next one is late and no slip of the pen. */
const AUTUMN = 10;
const SPRING = 3;

const isJustLate = (result: ReadCell, { cell }: ReadTarget): boolean => {
  const [day, deadline] = [dayOf(result), dayOf(cell)];
  if (day === undefined || deadline === undefined) return false;
  const [late, due] = [partsOf(day), partsOf(deadline)];
  return late.year === due.year + 1 && due.month >= AUTUMN && late.month <= SPRING;
};

const isInTime = (result: ReadCell, { cell }: ReadTarget): boolean => {
  const [day, deadline] = [dayOf(result), dayOf(cell)];
  return day !== undefined && deadline !== undefined && day <= deadline;
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
        if (isExplained(document, indicator, value)) return [];
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
