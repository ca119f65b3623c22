/** The monitoring periods that unit tables print: as many equal parts of the year as they have columns. */
import { localDate, periodId } from '../../kernel/index.ts';
import type { DocumentRecord, Period } from '../../model/index.ts';
import type { CandidateNames } from './candidate.ts';

const MONTHS = 12;
/** Last days of the months but February's, which ends no period of equal length that begins in January except a month's. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const two = (number: number): string => String(number).padStart(2, '0');

const lastDay = (year: number, month: number): string => {
  const days = month === 2 && isLeap(year) ? 29 : (LAST_DAYS[month - 1] ?? 31);
  return `${year}-${two(month)}-${two(days)}`;
};

/** How many periods the tables have most often; one when no table prints any, or a number that does not divide the year. */
const countOf = (documents: readonly DocumentRecord[]): number => {
  const counts = new Map<number, number>();
  for (const { indicators } of documents) {
    for (const { parameters } of indicators) {
      for (const { periods, spans } of parameters) {
        if (!spans && periods.length > 1) counts.set(periods.length, (counts.get(periods.length) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const count = most?.[0] ?? 1;
  return MONTHS % count === 0 ? count : 1;
};

/** The periods of the year. */
export const periodsOf = (
  documents: readonly DocumentRecord[],
  year: number,
  names: CandidateNames,
): readonly Period[] => {
  const count = countOf(documents);
  const months = MONTHS / count;
  return Array.from({ length: count }, (_, index) => ({
    id: periodId(count === 1 ? 'anno' : `p${index + 1}`),
    name: names.period(index + 1, count),
    from: localDate(`${year}-${two(index * months + 1)}-01`),
    to: localDate(lastDay(year, (index + 1) * months)),
  }));
};
