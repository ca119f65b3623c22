// Deadlines without their year or their day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteDay } from '../../../src/ingest/values/incomplete-day.ts';
import { MONTHS } from '../../../src/model/index.ts';

describe('a deadline', () => {
  it.each([
    ['30/06', '2022-06-30'],
    ['30.6', '2022-06-30'],
    ['1° marzo', '2022-03-01'],
    ['dicembre 2021', '2021-12-31'],
    ['fine febbraio 2024', '2024-02-29'],
    ['il mese di febbraio 2023', '2023-02-28'],
  ])('written %s is in the year of its column %s', (text, day) => {
    expect(incompleteDay(text, { year: 2022, isDeadline: true })).toBe(day);
  });

  it('is nothing where figures may be a fraction, where no year is known and where there is no such day', () => {
    expect(incompleteDay('4/5', { year: 2022, isDeadline: false })).toBeUndefined();
    expect(incompleteDay('30 giugno', { isDeadline: true })).toBeUndefined();
    expect(incompleteDay('31/06', { year: 2022, isDeadline: true })).toBeUndefined();
    expect(incompleteDay('30 giugno 2022 circa', { year: 2022, isDeadline: true })).toBeUndefined();
  });

  it('in a month alone is its last day: the next one is the first of another month', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MONTHS), fc.integer({ min: 2000, max: 2099 }), (month, year) => {
        const day = incompleteDay(`${month} ${year}`, { isDeadline: true }) ?? '';
        const next = new Date(`${day}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.getUTCDate()).toBe(1);
        expect(day.slice(0, 7)).toBe(`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`);
      }),
    );
  });
});
