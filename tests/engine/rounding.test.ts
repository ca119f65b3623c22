/** Rounding stages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayOf, roundAt, showFigure } from '../../src/engine/rounding.ts';
import {
  compare,
  formatDecimal,
  multiply,
  type Rounding,
  rational,
  round,
  subtract,
} from '../../src/kernel/index.ts';
import { buildCycle } from '../support/cycle-builder.ts';
import { fraction } from './arbitraries.ts';

const rounding: fc.Arbitrary<Rounding> = fc.record({
  mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'truncate' as const),
  digits: fc.integer({ min: 0, max: 4 }),
});

const withRule = (rule: Rounding) => buildCycle({ rulebook: { rounding: { score: rule } } }).rulebook;

test('rounding twice is rounding once, and the number before is kept only when it changed', () => {
  fc.assert(
    fc.property(rounding, fraction(), (rule, number) => {
      const rulebook = withRule(rule);
      const once = roundAt(rulebook, 'score', number);
      expect(once.exact).toEqual(round(number, rule));
      expect(roundAt(rulebook, 'score', once.exact)).toEqual({ exact: once.exact });
      if (once.unrounded !== undefined) expect(once.unrounded).toBe(number);
      expect(once.unrounded === undefined).toBe(compare(once.exact, number) === 0);
    }),
  );
});

test('rounding moves a number by less than one unit of its last digit', () => {
  fc.assert(
    fc.property(rounding, fraction(), (rule, number) => {
      const move = multiply(
        subtract(roundAt(withRule(rule), 'score', number).exact, number),
        rational(10n ** BigInt(rule.digits)),
      );
      expect(compare(move, rational(1n))).toBe(-1);
      expect(compare(move, rational(-1n))).toBe(1);
    }),
  );
});

test('a stage without a rule passes the exact number on and is shown with the display', () => {
  const { rulebook } = buildCycle();
  const third = rational(1n, 3n);
  expect(roundAt(rulebook, 'score', third)).toEqual({ exact: third });
  expect(showFigure({ kind: 'percent', exact: third }, displayOf(rulebook, 'score'))).toBe('0.33');
});

test('whole numbers are shown as all others are', () => {
  fc.assert(
    fc.property(rounding, fc.bigInt({ min: -10_000n, max: 10_000n }), (rule, whole) => {
      const exact = rational(whole);
      expect(showFigure({ kind: 'number', exact }, rule)).toBe(formatDecimal(exact, rule));
    }),
  );
});
