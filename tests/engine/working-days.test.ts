/** Working days, against counting them one by one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingDaysBetween } from '../../src/engine/working-days.ts';
import { dateOfDayNumber, dayNumber, dayOfWeek, type LocalDate, localDate } from '../../src/kernel/index.ts';

const HOLIDAYS = new Set([
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
]);

/** Easter Mondays as printed in calendars, so that the algorithm of the kernel is not its own witness. */
const EASTER_MONDAYS = new Set([
  '2016-03-28',
  '2017-04-17',
  '2018-04-02',
  '2019-04-22',
  '2020-04-13',
  '2021-04-05',
  '2022-04-18',
  '2023-04-10',
  '2024-04-01',
  '2025-04-21',
  '2026-04-06',
  '2027-03-29',
  '2028-04-17',
]);

const isWorkingDay = (date: LocalDate, patronSaint: string | undefined): boolean => {
  const day = date.slice(5);
  const isSaintFrancis = day === '10-04' && date >= '2026';
  return (
    dayOfWeek(date) <= 5 &&
    !HOLIDAYS.has(day) &&
    !EASTER_MONDAYS.has(date) &&
    !isSaintFrancis &&
    day !== patronSaint
  );
};

const countOneByOne = (from: LocalDate, to: LocalDate, patronSaint: string | undefined): number => {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) {
    if (isWorkingDay(dateOfDayNumber(day), patronSaint)) count += 1;
  }
  return count;
};

const FIRST = dayNumber(localDate('2016-01-01'));
const LAST = dayNumber(localDate('2028-12-31'));
const date = fc.integer({ min: FIRST, max: LAST }).map(dateOfDayNumber);
const saint = fc.constantFrom(undefined, '06-16', '04-25', '02-29', '04-22', '10-04');

describe('working days', () => {
  test('are those counted one by one, in both directions', () => {
    fc.assert(
      fc.property(date, date, saint, (one, other, patronSaint) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const count = countOneByOne(from, to, patronSaint);
        expect(workingDaysBetween(from, to, patronSaint)).toBe(count);
        expect(workingDaysBetween(to, from, patronSaint) + count).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('add up over a day in between', () => {
    fc.assert(
      fc.property(date, date, date, (first, second, third) => {
        const [from, middle, to] = [first, second, third].sort();
        if (from === undefined || middle === undefined || to === undefined) return;
        const whole = workingDaysBetween(from, to, undefined);
        expect(workingDaysBetween(from, middle, undefined) + workingDaysBetween(middle, to, undefined)).toBe(
          whole,
        );
      }),
    );
  });

  test('leave out 4 October from 2026 on', () => {
    expect(workingDaysBetween(localDate('2024-10-03'), localDate('2024-10-04'), undefined)).toBe(1);
    expect(workingDaysBetween(localDate('2028-10-03'), localDate('2028-10-04'), undefined)).toBe(0);
  });
});
