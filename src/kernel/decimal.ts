/** Decimal numbers as text (`"-12.50"`), their reading as exact fractions, and rounding as a named rule. */
import type { Brand } from './brand.ts';
import { type Rational, rational } from './rational.ts';

/** A plain decimal number: optional minus sign, digits, optional point and digits; no exponent, no leading plus. */
export type DecimalString = Brand<string, 'DecimalString'>;

/** How a number that lies between two decimals is rounded; `halfUp` goes away from zero at the half. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'truncate';

/** A rounding rule: mode and number of decimal digits kept. */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly digits: number;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Longest decimal accepted, sign and point included: far above any real figure, short enough to stay quick. */
export const MAXIMUM_DECIMAL_LENGTH = 60;

/** Whether the text is a plain decimal number. */
export const isDecimal = (text: string): text is DecimalString =>
  text.length <= MAXIMUM_DECIMAL_LENGTH && DECIMAL.test(text);

/** Reads a decimal as an exact fraction; `undefined` when the text is not a plain decimal. */
export const parseDecimal = (text: string): Rational | undefined => {
  const match = text.length <= MAXIMUM_DECIMAL_LENGTH ? DECIMAL.exec(text) : null;
  if (match === null) return undefined;
  const fraction = match[3] ?? '';
  const digits = BigInt(`${match[2] ?? '0'}${fraction}`);
  return rational(match[1] === '-' ? -digits : digits, 10n ** BigInt(fraction.length));
};

const roundedInteger = (numerator: bigint, denominator: bigint, mode: RoundingMode): bigint => {
  const quotient = numerator / denominator;
  if (mode === 'truncate') return quotient;
  const remainder = numerator % denominator;
  const twice = 2n * (remainder < 0n ? -remainder : remainder);
  const away = numerator < 0n ? quotient - 1n : quotient + 1n;
  if (twice > denominator) return away;
  if (twice < denominator) return quotient;
  return mode === 'halfUp' || quotient % 2n !== 0n ? away : quotient;
};

/** Rounds a number by the rule. */
export const round = (value: Rational, rounding: Rounding): Rational => {
  const scale = 10n ** BigInt(rounding.digits);
  return rational(roundedInteger(value.numerator * scale, value.denominator, rounding.mode), scale);
};

/** The number rounded by the rule and written with exactly its digits: `formatDecimal(1/3, halfUp 2)` is `"0.33"`. */
export const formatDecimal = (value: Rational, rounding: Rounding): DecimalString => {
  const scaled = roundedInteger(
    value.numerator * 10n ** BigInt(rounding.digits),
    value.denominator,
    rounding.mode,
  );
  const negative = scaled < 0n;
  const digits = (negative ? -scaled : scaled).toString().padStart(rounding.digits + 1, '0');
  const whole = digits.slice(0, digits.length - rounding.digits);
  const fraction = digits.slice(digits.length - rounding.digits);
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}` as DecimalString;
};

/** The number as the shortest exact decimal, or as `numerator/denominator` when it has none. */
export const formatExact = (value: Rational): string => {
  let rest = value.denominator;
  let digits = 0;
  for (const prime of [2n, 5n]) {
    let count = 0;
    for (; rest % prime === 0n; rest /= prime) count += 1;
    digits = Math.max(digits, count);
  }
  if (rest !== 1n) return `${value.numerator}/${value.denominator}`;
  return formatDecimal(value, { mode: 'truncate', digits });
};

/** Brands a literal decimal; throws on programmer error, never used on the user's data. */
export const decimal = (text: string): DecimalString => {
  if (!isDecimal(text)) throw new TypeError(`not a plain decimal: ${text}`);
  return text;
};
