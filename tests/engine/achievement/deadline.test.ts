/** Deadlines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeDeadline } from '../../../src/engine/achievement/deadline.ts';
import { compare, dateOfDayNumber, dayNumber, decimal, localDate } from '../../../src/kernel/index.ts';
import type { DeadlineRule } from '../../../src/model/index.ts';

const FIRST = dayNumber(localDate('2018-01-01'));
const date = fc.integer({ min: 0, max: 900 }).map((days) => dateOfDayNumber(FIRST + days));

const days = fc.constantFrom('calendar' as const, 'working' as const);
const rule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  fc.constant({ method: 'onOrBefore' as const }),
  fc.record({ method: fc.constant('pointsPerDay' as const), points: fc.constant(decimal('1.5')), days }),
  fc.record({
    method: fc.constant('steps' as const),
    days,
    steps: fc.constant([
      { daysLate: 10, achievement: decimal('80') },
      { daysLate: 30, achievement: decimal('40') },
    ]),
  }),
);

const achievementOf = (context: DeadlineRule, result: ReturnType<typeof localDate>, bound: typeof result) => {
  const { raw } = judgeDeadline({ rule: context, patronSaint: undefined }, result, bound);
  if (raw.state !== 'value') throw new Error('a deadline can always be judged');
  return raw.value;
};

describe('a deadline', () => {
  test('is whole and met up to the day, and met on no later day', () => {
    fc.assert(
      fc.property(rule, date, date, (context, result, bound) => {
        const { met } = judgeDeadline({ rule: context, patronSaint: undefined }, result, bound);
        expect(met).toBe(result <= bound);
        if (met) expect(achievementOf(context, result, bound).numerator).toBe(100n);
      }),
    );
  });

  test('never gives more to a later delivery', () => {
    fc.assert(
      fc.property(rule, date, date, date, (context, one, other, bound) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        expect(
          compare(achievementOf(context, early, bound), achievementOf(context, late, bound)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('takes its steps by days late, whatever their order', () => {
    const steps = [
      { daysLate: 30, achievement: decimal('40') },
      { daysLate: 10, achievement: decimal('80') },
    ];
    const context = { method: 'steps', days: 'calendar', steps } as const;
    const bound = localDate('2019-03-01');
    const at = (day: string) => achievementOf(context, localDate(day), bound).numerator;
    expect([at('2019-03-11'), at('2019-03-12'), at('2019-03-31'), at('2019-04-01')]).toEqual([
      80n,
      40n,
      40n,
      0n,
    ]);
  });
});
