/** Random exact numbers, figures and rules shared by the engine's property tests. */
import fc from 'fast-check';
import { type DecimalString, decimal, formatExact, type Rational, rational } from '../../src/kernel/index.ts';
import type { AchievementRule } from '../../src/model/index.ts';

/** A fraction with a small denominator, within ± `limit`. */
export const fraction = (limit = 1000): fc.Arbitrary<Rational> =>
  fc
    .tuple(fc.integer({ min: -limit * 12, max: limit * 12 }), fc.constantFrom(1, 2, 3, 4, 6, 12))
    .map(([numerator, part]) => rational(BigInt(numerator), BigInt(part)));

/** A decimal with up to two digits, within the bounds. */
export const decimalBetween = (least: number, most: number): fc.Arbitrary<DecimalString> =>
  fc
    .integer({ min: least * 100, max: most * 100 })
    .map((hundredths) => decimal(formatExact(rational(BigInt(hundredths), 100n))));

/** A rule of achievement with random limits; floor at most 100, cap at least 100 or none. */
export const achievementRule: fc.Arbitrary<AchievementRule> = fc.record({
  up: fc.constantFrom('linearRatio' as const, 'allOrNothing' as const),
  down: fc.constantFrom('linearDeviation' as const, 'inverseRatio' as const, 'allOrNothing' as const),
  deadline: fc.constant({ method: 'onOrBefore' as const }),
  cap: fc.option(decimalBetween(100, 150)),
  floor: decimalBetween(0, 60),
  zeroBelow: fc.option(decimalBetween(0, 50)),
});
