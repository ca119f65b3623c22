/** Exact fractions: the laws of arithmetic, and lowest terms always. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  integer,
  isNegative,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from '../../src/kernel/index.ts';

const small = fc.bigInt({ min: -10_000n, max: 10_000n });
const fraction = fc
  .tuple(
    small,
    small.filter((value) => value !== 0n),
  )
  .map(([top, bottom]) => rational(top, bottom));

const divisor = (first: bigint, second: bigint): bigint =>
  second === 0n ? first : divisor(second, first % second);

const isLowest = ({ numerator, denominator }: Rational): boolean => {
  const common = divisor(numerator < 0n ? -numerator : numerator, denominator);
  return denominator > 0n && common === 1n;
};

describe('[U] kernel/rational', () => {
  it('is always in lowest terms with a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, -7n)).toEqual(ZERO);
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        for (const value of [a, b, add(a, b), subtract(a, b), multiply(a, b)])
          expect(isLowest(value)).toBe(true);
      }),
    );
  });

  it('obeys the laws of a field', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(a, negate(a))).toEqual(ZERO);
        if (!isZero(b)) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  it('has no quotient by zero', () => {
    expect(divide(integer(5), ZERO)).toBeUndefined();
    expect(divide(ZERO, integer(-5))).toEqual(ZERO);
  });

  it('orders as differences do', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const difference = subtract(a, b);
        expect(compare(a, b)).toBe(isZero(difference) ? 0 : isNegative(difference) ? -1 : 1);
        expect(compare(minimum(a, b), maximum(a, b))).not.toBe(1);
        expect([a, b]).toContainEqual(minimum(a, b));
      }),
    );
  });

  it('sums a list, nothing being zero', () => {
    expect(sum([])).toEqual(ZERO);
    expect(sum([rational(1n, 3n), rational(1n, 6n), rational(1n, 2n)])).toEqual(integer(1));
  });
});
