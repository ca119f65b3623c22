/** Decimals as text: read exactly, rounded by rule, written with exactly the digits asked for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  decimal,
  divide,
  formatDecimal,
  formatExact,
  integer,
  isDecimal,
  multiply,
  negate,
  parseDecimal,
  type Rational,
  type RoundingMode,
  rational,
  round,
  subtract,
} from '../../src/kernel/index.ts';

const MODES: readonly RoundingMode[] = ['halfUp', 'halfEven', 'truncate'];
const number = fc
  .tuple(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), fc.bigInt({ min: 1n, max: 999n }))
  .map(([top, bottom]) => rational(top, bottom));
const rounding = fc.record({ mode: fc.constantFrom(...MODES), digits: fc.integer({ min: 0, max: 6 }) });

const shown = (value: Rational, mode: RoundingMode, digits: number): string =>
  formatDecimal(value, { mode, digits });

describe('[U] kernel/decimal', () => {
  it('reads plain decimals and nothing else', () => {
    expect(parseDecimal('-12.50')).toEqual(rational(-25n, 2n));
    expect(parseDecimal('007')).toEqual(integer(7));
    for (const text of [
      '',
      '.',
      '1.',
      '.5',
      '+1',
      '1e3',
      '1,5',
      ' 1',
      '1 ',
      'NaN',
      'Infinity',
      '--1',
      '0x10',
      '9'.repeat(61),
    ])
      expect(isDecimal(text) || parseDecimal(text) !== undefined, text).toBe(false);
    expect(() => decimal('1,5')).toThrow(TypeError);
    expect(decimal('1.5')).toBe('1.5');
  });

  it('the half goes away from zero, to the even digit, or is cut, as the mode says', () => {
    const halves = ['0.125', '0.135', '-0.125', '2.675'].map((text) => parseDecimal(text) ?? integer(0));
    expect(halves.map((value) => shown(value, 'halfUp', 2))).toEqual(['0.13', '0.14', '-0.13', '2.68']);
    expect(halves.map((value) => shown(value, 'halfEven', 2))).toEqual(['0.12', '0.14', '-0.12', '2.68']);
    expect(halves.map((value) => shown(value, 'truncate', 2))).toEqual(['0.12', '0.13', '-0.12', '2.67']);
    expect(shown(rational(52n, 3n), 'halfUp', 2)).toBe('17.33');
    expect(shown(rational(-1n, 3n), 'halfUp', 0)).toBe('0');
  });

  it('rounding moves a number by half a unit at most (a whole one when cut), and once is enough', () => {
    fc.assert(
      fc.property(number, rounding, (value, rule) => {
        const rounded = round(value, rule);
        const unit = rational(1n, 10n ** BigInt(rule.digits));
        const difference = subtract(rounded, value);
        const size = compare(difference, integer(0)) < 0 ? negate(difference) : difference;
        const bound = rule.mode === 'truncate' ? unit : (divide(unit, integer(2)) ?? unit);
        expect(compare(size, bound)).not.toBe(1);
        expect(round(rounded, rule)).toEqual(rounded);
        expect(parseDecimal(formatDecimal(value, rule))).toEqual(rounded);
      }),
    );
  });

  it('rounding keeps the order and, but for cutting towards zero, mirrors with the sign', () => {
    fc.assert(
      fc.property(number, number, rounding, (a, b, rule) => {
        if (compare(a, b) <= 0) expect(compare(round(a, rule), round(b, rule))).not.toBe(1);
        expect(round(negate(a), rule)).toEqual(negate(round(a, rule)));
      }),
    );
  });

  it('writes the shortest exact decimal, or the fraction when there is none', () => {
    expect(formatExact(rational(3641n, 40n))).toBe('91.025');
    expect(formatExact(integer(-7))).toBe('-7');
    expect(formatExact(rational(1400n, 17n))).toBe('1400/17');
    const terminating = fc.tuple(fc.bigInt({ min: -99_999n, max: 99_999n }), fc.nat(8));
    fc.assert(
      fc.property(terminating, ([top, digits]) => {
        const value = rational(top, 10n ** BigInt(digits));
        expect(parseDecimal(formatExact(value))).toEqual(value);
        expect(multiply(value, integer(1))).toEqual(value);
      }),
    );
  });
});
