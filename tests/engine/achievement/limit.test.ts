/** Threshold, floor and cap. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitAchievement } from '../../../src/engine/achievement/limit.ts';
import { exact } from '../../../src/engine/exact.ts';
import { compare, isZero } from '../../../src/kernel/index.ts';
import { achievementRule, fraction } from '../arbitraries.ts';

describe('an achievement after its limits', () => {
  test('is never above the cap', () => {
    fc.assert(
      fc.property(achievementRule, fraction(), (rule, raw) => {
        if (rule.cap === null) return;
        expect(compare(limitAchievement(rule, raw), exact(rule.cap))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('is never below the floor, unless the threshold made it zero', () => {
    fc.assert(
      fc.property(achievementRule, fraction(), (rule, raw) => {
        const limited = limitAchievement(rule, raw);
        const isBelow = rule.zeroBelow !== null && compare(raw, exact(rule.zeroBelow)) < 0;
        if (isBelow) expect(isZero(limited)).toBe(true);
        else expect(compare(limited, exact(rule.floor))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is the raw one between floor and cap', () => {
    fc.assert(
      fc.property(achievementRule, fraction(100), (rule, raw) => {
        const isBetween =
          compare(raw, exact(rule.floor)) >= 0 &&
          (rule.cap === null || compare(raw, exact(rule.cap)) <= 0) &&
          (rule.zeroBelow === null || compare(raw, exact(rule.zeroBelow)) >= 0);
        if (isBetween) expect(limitAchievement(rule, raw)).toEqual(raw);
      }),
    );
  });

  test('never falls when the raw one rises', () => {
    fc.assert(
      fc.property(achievementRule, fraction(), fraction(), (rule, first, second) => {
        const [low, high] = compare(first, second) <= 0 ? [first, second] : [second, first];
        expect(compare(limitAchievement(rule, low), limitAchievement(rule, high))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
