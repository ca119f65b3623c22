/** Ranges and limits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../src/engine/achievement/judgement.ts';
import { judgeLimits, judgeRange } from '../../../src/engine/achievement/range.ts';
import { exact } from '../../../src/engine/exact.ts';
import { compare, decimal, type Rational } from '../../../src/kernel/index.ts';
import type { AchievementRule, Goal } from '../../../src/model/index.ts';
import { achievementRule, fraction } from '../arbitraries.ts';

const achievementOf = ({ raw }: Judgement): Rational => {
  if (raw.state !== 'value') throw new Error(`not computable: ${raw.reason}`);
  return raw.value;
};

const range = {
  direction: 'range',
  from: decimal('10'),
  to: decimal('20'),
  lowerLimit: decimal('-10'),
  upperLimit: decimal('40'),
} as const;

describe('a range', () => {
  test('is met exactly inside, where it is whole', () => {
    fc.assert(
      fc.property(fraction(60), (result) => {
        const isInside = compare(result, exact(range.from)) >= 0 && compare(result, exact(range.to)) <= 0;
        const judgement = judgeRange(range, result);
        expect(judgement.met).toBe(isInside);
        if (isInside) expect(achievementOf(judgement).numerator).toBe(100n);
        else expect(compare(achievementOf(judgement), exact(decimal('100')))).toBe(-1);
      }),
    );
  });

  test('is nothing at its limits', () => {
    expect(achievementOf(judgeRange(range, exact(decimal('-10')))).numerator).toBe(0n);
    expect(achievementOf(judgeRange(range, exact(decimal('40')))).numerator).toBe(0n);
  });

  test.each([
    { from: decimal('20'), to: decimal('10') },
    { from: decimal('10'), to: decimal('20'), lowerLimit: decimal('10') },
    { from: decimal('10'), to: decimal('20'), upperLimit: decimal('20') },
  ])('that is not in order cannot be computed: %o', (ends) => {
    const goal: Extract<Goal, { direction: 'range' }> = { direction: 'range', ...ends };
    expect(judgeRange(goal, exact(decimal('15')))).toMatchObject({
      raw: { reason: 'limitsNotOrdered' },
      met: false,
    });
  });
});

const rising = {
  direction: 'limits',
  minimum: decimal('50'),
  target: decimal('80'),
  maximum: decimal('100'),
} as const;
const falling = {
  direction: 'limits',
  minimum: decimal('-50'),
  target: decimal('-80'),
  maximum: decimal('-100'),
} as const;

describe('limits', () => {
  test('rise with the result from nothing to the cap', () => {
    fc.assert(
      fc.property(achievementRule, fraction(150), fraction(150), (rule, first, second) => {
        const [low, high] = compare(first, second) <= 0 ? [first, second] : [second, first];
        const [less, more] = [
          achievementOf(judgeLimits(rule, rising, low)),
          achievementOf(judgeLimits(rule, rising, high)),
        ];
        expect(compare(less, more)).toBeLessThanOrEqual(0);
        expect(compare(less, exact(decimal('0')))).toBeGreaterThanOrEqual(0);
        expect(compare(more, exact(rule.cap ?? decimal('100')))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('that fall are the same on the opposite numbers', () => {
    fc.assert(
      fc.property(achievementRule, fraction(150), (rule, result) => {
        const opposite = { numerator: -result.numerator, denominator: result.denominator };
        expect(judgeLimits(rule, falling, opposite)).toEqual(judgeLimits(rule, rising, result));
      }),
    );
  });

  test('may have the maximum at the target, which then gives the most beyond it', () => {
    const rule: AchievementRule = {
      up: 'linearRatio',
      down: 'linearDeviation',
      deadline: { method: 'onOrBefore' },
      cap: decimal('120'),
      floor: decimal('0'),
      zeroBelow: null,
    };
    const goal = { ...rising, maximum: decimal('80') };
    expect(achievementOf(judgeLimits(rule, goal, exact(decimal('80')))).numerator).toBe(100n);
    expect(achievementOf(judgeLimits(rule, goal, exact(decimal('80.01')))).numerator).toBe(120n);
  });

  test.each([
    ['50', '50', '80'],
    ['50', '90', '80'],
    ['50', '40', '45'],
  ])('of %s, %s and %s are not in order', (minimum, target, maximum) => {
    fc.assert(
      fc.property(achievementRule, fraction(), (rule, result) => {
        const goal = {
          direction: 'limits',
          minimum: decimal(minimum),
          target: decimal(target),
          maximum: decimal(maximum),
        } as const;
        expect(judgeLimits(rule, goal, result).raw).toMatchObject({ reason: 'limitsNotOrdered' });
      }),
    );
  });
});
