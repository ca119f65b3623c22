/** Working days between two dates, with national holidays and the patron saint's day (docs/method/2-formulas.md). */
import { dayNumber, dayOfWeek, easterSunday, isLocalDate, type LocalDate, partsOf } from '../kernel/index.ts';

/** National holidays on a fixed day (law 260/1949 and its amendments). */
const FIXED_HOLIDAYS = [
  '01-01',
  '01-06',
  '04-25',
  '05-01',
  '06-02',
  '08-15',
  '11-01',
  '12-08',
  '12-25',
  '12-26',
] as const;

/** Saint Francis is a holiday again from this year (law 151/2025). */
const SAINT_FRANCIS = { day: '10-04', from: 2026 } as const;

const WEEKEND_FROM = 6;

const easterMondays = new Map<number, number>();

const easterMonday = (year: number): number => {
  const known = easterMondays.get(year);
  if (known !== undefined) return known;
  const day = dayNumber(easterSunday(year)) + 1;
  easterMondays.set(year, day);
  return day;
};

/** Day numbers of the holidays of a year that fall from Monday to Friday, each once. */
const weekdayHolidays = (year: number, patronSaint: string | undefined): ReadonlySet<number> => {
  const fixed: string[] = [...FIXED_HOLIDAYS];
  if (year >= SAINT_FRANCIS.from) fixed.push(SAINT_FRANCIS.day);
  if (patronSaint !== undefined) fixed.push(patronSaint);
  const holidays = new Set<number>([easterMonday(year)]);
  for (const day of fixed) {
    const date = `${year}-${day}`;
    if (isLocalDate(date) && dayOfWeek(date) < WEEKEND_FROM) holidays.add(dayNumber(date));
  }
  return holidays;
};

/** How many days from Monday to Friday there are up to a day number, counted from a fixed Monday. */
const weekdaysUpTo = (day: number): number => {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
};

const countForward = (from: LocalDate, to: LocalDate, patronSaint: string | undefined): number => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  let count = weekdaysUpTo(last) - weekdaysUpTo(first);
  for (let year = partsOf(from).year; year <= partsOf(to).year; year += 1) {
    for (const holiday of weekdayHolidays(year, patronSaint)) {
      if (holiday > first && holiday <= last) count -= 1;
    }
  }
  return count;
};

/**
 * Working days d with from < d ≤ to; negative when `to` comes first. `patronSaint` is the month and day (`MM-DD`) of the
 * seat's patron saint.
 */
export const workingDaysBetween = (
  from: LocalDate,
  to: LocalDate,
  patronSaint: string | undefined,
): number => (from <= to ? countForward(from, to, patronSaint) : -countForward(to, from, patronSaint));
