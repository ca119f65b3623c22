/** Day arithmetic against an enumeration of every day of the calendar that is accepted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfDayNumber,
  dayNumber,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  easterSunday,
  isLocalDate,
  localDate,
  parseLocalDate,
  partsOf,
} from '../../src/kernel/index.ts';

const MILLISECONDS_OF_DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / MILLISECONDS_OF_DAY;
const LAST = Date.UTC(2199, 11, 31) / MILLISECONDS_OF_DAY;

const isoOf = (day: number): string => new Date(day * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);

describe('[U] kernel/local-date', () => {
  it('numbers every day from 1900 to 2199 as the platform does, and back, with its weekday', () => {
    for (let day = FIRST; day <= LAST; day += 1) {
      const date = localDate(isoOf(day));
      const weekday = new Date(day * MILLISECONDS_OF_DAY).getUTCDay() || 7;
      if (dayNumber(date) !== day || dateOfDayNumber(day) !== date || dayOfWeek(date) !== weekday)
        expect.fail(`${date}: ${dayNumber(date)}, ${dateOfDayNumber(day)}, ${dayOfWeek(date)}`);
    }
    expect(dayNumber(localDate('1970-01-01'))).toBe(0);
  });

  it('accepts existing days only', () => {
    for (const text of [
      '2019-02-29',
      '1900-02-29',
      '2019-13-01',
      '2019-00-10',
      '2019-04-31',
      '2019-4-1',
      '19-04-01',
      '1899-12-31',
      '2200-01-01',
      '2019-04-01T00:00',
      '',
    ])
      expect(isLocalDate(text), text).toBe(false);
    expect(isLocalDate('2000-02-29')).toBe(true);
    expect(parseLocalDate('2019-02-30')).toBeUndefined();
    expect(() => localDate('30/06/2019')).toThrow(TypeError);
  });

  it('a text is a day exactly when the platform keeps it as it is', () => {
    const digits = fc.tuple(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const kept =
          month >= 1 && month <= 12 && isoOf(Date.UTC(year, month - 1, day) / MILLISECONDS_OF_DAY) === text;
        expect(isLocalDate(text)).toBe(kept);
      }),
    );
  });

  it('days between two dates change sign with their order', () => {
    expect(daysBetween(localDate('2019-04-30'), localDate('2019-05-15'))).toBe(15);
    const day = fc.integer({ min: FIRST, max: LAST });
    fc.assert(
      fc.property(day, day, (first, second) => {
        const [from, to] = [dateOfDayNumber(first), dateOfDayNumber(second)];
        expect(daysBetween(from, to)).toBe(second - first);
        expect(daysBetween(to, from)).toBe(first - second === 0 ? 0 : first - second);
      }),
    );
  });

  it('months have their days, leap years included', () => {
    expect([1, 2, 3, 4].map((month) => daysInMonth(2019, month))).toEqual([31, 28, 31, 30]);
    expect([2000, 1900, 2024].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29]);
    expect(partsOf(localDate('2019-06-30'))).toEqual({ year: 2019, month: 6, day: 30 });
  });

  it('Easter falls on the Sundays of the almanac', () => {
    const known = [
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2016-03-27',
      '2019-04-21',
      '2020-04-12',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ];
    expect(known.map((date) => easterSunday(Number(date.slice(0, 4))))).toEqual(known);
    for (let year = 1900; year <= 2199; year += 1)
      expect(dayOfWeek(easterSunday(year)), String(year)).toBe(7);
  });
});
