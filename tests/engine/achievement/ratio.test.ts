/** More is better, less is better, progress from a baseline: in both directions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../src/engine/achievement/judgement.ts';
import { judgeBaseline, judgeDown, judgeUp } from '../../../src/engine/achievement/ratio.ts';
import { compare, isNegative, isZero, negate, type Rational } from '../../../src/kernel/index.ts';
import { achievementRule, fraction } from '../arbitraries.ts';

const raw = ({ raw: outcome }: Judgement): Rational | undefined =>
  outcome.state === 'value' ? outcome.value : undefined;

const ordered: fc.Arbitrary<readonly [Rational, Rational]> = fc
  .tuple(fraction(), fraction())
  .map(([first, second]) => (compare(first, second) <= 0 ? [first, second] : [second, first]));

const notLess = (first: Rational | undefined, second: Rational | undefined): boolean =>
  first === undefined || second === undefined ? first === second : compare(first, second) >= 0;

describe('more is better', () => {
  test('a greater result never gives less', () => {
    fc.assert(
      fc.property(achievementRule, ordered, fraction(), (rule, [low, high], bound) => {
        const goal = { bound, strict: false };
        expect(notLess(raw(judgeUp(rule, high, goal)), raw(judgeUp(rule, low, goal)))).toBe(true);
      }),
    );
  });

  test('is met from the bound on, strictly above it when strict', () => {
    fc.assert(
      fc.property(achievementRule, fraction(), fraction(), (rule, result, bound) => {
        if (isNegative(bound)) return;
        expect(judgeUp(rule, result, { bound, strict: false }).met).toBe(compare(result, bound) >= 0);
        expect(judgeUp(rule, result, { bound, strict: true }).met).toBe(compare(result, bound) > 0);
      }),
    );
  });

  test('gives 100 at the bound', () => {
    fc.assert(
      fc.property(achievementRule, fraction(), (rule, bound) => {
        if (isNegative(bound)) return;
        expect(raw(judgeUp(rule, bound, { bound, strict: true }))?.numerator).toBe(100n);
      }),
    );
  });

  test('cannot be computed against a negative bound by a ratio, and can by all or nothing', () => {
    fc.assert(
      fc.property(achievementRule, fraction(), fraction(), (rule, result, some) => {
        if (isZero(some)) return;
        const bound = isNegative(some) ? some : negate(some);
        const { raw: outcome } = judgeUp(rule, result, { bound, strict: false });
        expect(outcome.state).toBe(rule.up === 'allOrNothing' ? 'value' : 'notComputable');
      }),
    );
  });
});

describe('less is better', () => {
  test('a greater result never gives more', () => {
    fc.assert(
      fc.property(achievementRule, ordered, fraction(), (rule, [low, high], bound) => {
        // Below zero the inverse ratio stops at the cap, or at 100 without one, while just above zero it has no limit.
        if (rule.down === 'inverseRatio' && compare(low, { numerator: 0n, denominator: 1n }) <= 0) return;
        const goal = { bound, strict: false };
        expect(notLess(raw(judgeDown(rule, low, goal)), raw(judgeDown(rule, high, goal)))).toBe(true);
      }),
    );
  });

  test('is met up to the bound, strictly below it when strict', () => {
    fc.assert(
      fc.property(achievementRule, fraction(), fraction(), (rule, result, bound) => {
        if (isNegative(bound)) return;
        expect(judgeDown(rule, result, { bound, strict: false }).met).toBe(compare(result, bound) <= 0);
        expect(judgeDown(rule, result, { bound, strict: true }).met).toBe(compare(result, bound) < 0);
      }),
    );
  });

  test('gives 100 at the bound', () => {
    fc.assert(
      fc.property(achievementRule, fraction(), (rule, bound) => {
        if (isNegative(bound) || isZero(bound)) return;
        expect(raw(judgeDown(rule, bound, { bound, strict: false }))?.numerator).toBe(100n);
      }),
    );
  });
});

describe('progress from a baseline', () => {
  test('is 0 at the baseline, 100 at the bound, and the same mirrored', () => {
    fc.assert(
      fc.property(fraction(), fraction(), fraction(), (baseline, bound, result) => {
        if (compare(baseline, bound) === 0) return;
        const goal = { bound, strict: false, baseline };
        expect(raw(judgeBaseline(baseline, goal))?.numerator).toBe(0n);
        expect(raw(judgeBaseline(bound, goal))?.numerator).toBe(100n);
        const mirrored = { bound: negate(bound), strict: false, baseline: negate(baseline) };
        expect(judgeBaseline(negate(result), mirrored)).toEqual(judgeBaseline(result, goal));
      }),
    );
  });

  test('is met on the far side of the bound', () => {
    fc.assert(
      fc.property(fraction(), fraction(), fraction(), (baseline, bound, result) => {
        if (compare(baseline, bound) === 0) return;
        const rises = compare(bound, baseline) > 0;
        const beyond = rises ? compare(result, bound) : compare(bound, result);
        expect(judgeBaseline(result, { bound, strict: false, baseline }).met).toBe(beyond >= 0);
        expect(judgeBaseline(result, { bound, strict: true, baseline }).met).toBe(beyond > 0);
      }),
    );
  });
});
