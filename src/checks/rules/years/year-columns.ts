/** Columns headed by years that leave one out or repeat one. */
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';

const RULE = { id: 'YEARS-04', family: 'years', severity: 'notice' } as const;

/** What a column's heading says beside its year. */
const wordsOf = (label: string): string =>
  label
    .replace(/\d/g, '')
    .toLowerCase()
    .replace(/[^\p{L}%]+/gu, ' ')
    .trim();

/** Columns of targets beside those of results have years of their own. */
const ofOneKind = ({ columns }: ContextRecord): boolean =>
  new Set(
    columns.filter(({ year, isShare }) => year !== undefined && !isShare).map(({ label }) => wordsOf(label)),
  ).size === 1;

/** The years of the columns, each group of neighbours of one year once ("2019 %" beside "2019"). */
const yearsOf = ({ columns }: ContextRecord): readonly number[] => {
  const bare = columns.filter(({ isShare }) => !isShare);
  return bare.flatMap(({ year, label }, index) => {
    const before = bare[index - 1];
    if (year === undefined) return [];
    return before?.year === year && before.label !== label ? [] : [year];
  });
};

interface YearFault {
  readonly code: 'repeatedYearColumn' | 'wrongYearColumn' | 'missingYearColumn';
  readonly year: number;
  readonly wanted: number;
}

const LEAST_COLUMNS = 4;

/** Of fewer columns only one with the very heading of its neighbour is surely wrong. */
const isRepeated = ({ columns }: ContextRecord): boolean =>
  columns.some(
    ({ label, year, isShare }, index) =>
      !isShare && year !== undefined && columns[index + 1]?.label === label,
  );

/** An index has its base in a year long before: the first or last column alone, some years earlier than the others. */
const isBase = (years: readonly number[], at: number, wanted: number): boolean => {
  const year = years[at] ?? 0;
  const isAtEdge = at === 0 || at === years.length - 1;
  return isAtEdge && year < Math.min(...years.filter((_, index) => index !== at)) && wanted - year < 10;
};

/** One year that breaks an order which all others follow, counted from the first or from the last column. */
const wrongYear = (years: readonly number[]): YearFault | undefined => {
  for (const direction of [1, -1]) {
    for (const anchor of [0, years.length - 1]) {
      const wanted = years.map((_, index) => (years[anchor] ?? 0) + direction * (index - anchor));
      const wrong = years.flatMap((year, index) => (year === wanted[index] ? [] : [index]));
      const [at, ...others] = wrong;
      if (at === undefined || others.length > 0) continue;
      if (isBase(years, at, wanted[at] ?? 0)) continue;
      const year = years[at] ?? 0;
      const isRepeated = years.filter((each) => each === year).length > 1;
      return { code: isRepeated ? 'repeatedYearColumn' : 'wrongYearColumn', year, wanted: wanted[at] ?? 0 };
    }
  }
  return undefined;
};

/** One step of two years among steps of one. */
const missingYear = (years: readonly number[]): YearFault | undefined => {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  const direction = (steps[0] ?? 0) > 0 ? 1 : -1;
  const wrong = steps.flatMap((step, index) => (step === direction ? [] : [index]));
  const [at, ...others] = wrong;
  if (at === undefined || others.length > 0 || steps[at] !== 2 * direction) return undefined;
  return { code: 'missingYearColumn', year: years[at] ?? 0, wanted: (years[at] ?? 0) + direction };
};

const findingsOf = (table: ContextRecord): readonly Finding[] => {
  const years = yearsOf(table);
  const isLong = years.length >= LEAST_COLUMNS || (years.length === LEAST_COLUMNS - 1 && isRepeated(table));
  const found = !isLong || !ofOneKind(table) ? undefined : (missingYear(years) ?? wrongYear(years));
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

/** At least four columns of years, or three with one heading twice, all but one of them in order. */
export const yearColumns: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
