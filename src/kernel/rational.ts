/** Exact arithmetic: fractions of integers in lowest terms, so that no binary float ever reaches a figure. */

/** A fraction in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const greatestCommonDivisor = (first: bigint, second: bigint): bigint => {
  let a = first < 0n ? -first : first;
  let b = second < 0n ? -second : second;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

const reduce = (numerator: bigint, denominator: bigint): Rational => {
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
};

/** The fraction `numerator / denominator`; the caller guarantees a denominator other than zero. */
export const rational = (numerator: bigint, denominator = 1n): Rational => reduce(numerator, denominator);

/** The integer as a fraction. */
export const integer = (value: number | bigint): Rational => ({ numerator: BigInt(value), denominator: 1n });

/** Zero, one and one hundred, the constants of percentages. */
export const ZERO: Rational = integer(0);
export const ONE: Rational = integer(1);
export const HUNDRED: Rational = integer(100);

/** Sum. */
export const add = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? reduce(a.numerator + b.numerator, a.denominator)
    : reduce(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** The opposite number. */
export const negate = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });

/** Difference. */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

/** Product. */
export const multiply = (a: Rational, b: Rational): Rational =>
  reduce(a.numerator * b.numerator, a.denominator * b.denominator);

/** Quotient, or `undefined` when the divisor is zero: there is no infinity and no NaN here. */
export const divide = (a: Rational, b: Rational): Rational | undefined =>
  b.numerator === 0n ? undefined : reduce(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Whether the number is zero. */
export const isZero = (a: Rational): boolean => a.numerator === 0n;

/** Whether the number is below zero. */
export const isNegative = (a: Rational): boolean => a.numerator < 0n;

/** The smaller of two numbers. */
export const minimum = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);

/** The greater of two numbers. */
export const maximum = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** Sum of a list; zero when it is empty. */
export const sum = (values: readonly Rational[]): Rational => values.reduce(add, ZERO);
