/** Columns headed by years that leave one out or repeat one. */
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';

const RULE = { id: 'YEARS-04', family: 'years', severity: 'notice' } as const;

/** The years of the columns, each group of neighbours of one year once ("2019 %" beside "2019"). */
const yearsOf = ({ columns }: ContextRecord): readonly number[] => {
  const bare = columns.filter(({ isShare }) => !isShare);
  return bare.flatMap(({ year, label }, index) => {
    const before = bare[index - 1];
    if (year === undefined) return [];
    return before?.year === year && before.label !== label ? [] : [year];
  });
};

const isStep = (step: number, direction: number): boolean => step === direction;

/** The place where a row of years breaks off: all other steps go one year in one direction. */
const breakIn = (
  years: readonly number[],
):
  | { readonly code: string; readonly before: number; readonly year: number; readonly wanted: number }
  | undefined => {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  const [up, down] = [1, -1].map((direction) => steps.filter((step) => isStep(step, direction)).length);
  const direction = (up ?? 0) > (down ?? 0) ? 1 : -1;
  const wrong = steps.flatMap((step, index) => (isStep(step, direction) ? [] : [index]));
  const [at] = wrong;
  if (at === undefined || wrong.length > 1 || steps.length < 3) return undefined;
  const [before, year] = [years[at], years[at + 1]];
  if (before === undefined || year === undefined) return undefined;
  if (year === before) return { code: 'repeatedYearColumn', before, year, wanted: before + direction };
  return year - before === 2 * direction
    ? { code: 'missingYearColumn', before, year, wanted: before + direction }
    : undefined;
};

const findingsOf = (table: ContextRecord): readonly Finding[] => {
  const years = yearsOf(table);
  const found = breakIn(years);
  if (found === undefined) return [];
  return [
    findingOf(RULE, {
      code: found.code,
      places: [table.table.place],
      published: years.join(', '),
      expected: String(found.wanted),
      params: { table: shortText(table.table.title), year: found.year },
    }),
  ];
};

/** At least four columns of years, all but one of them in order. */
export const yearColumns: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
