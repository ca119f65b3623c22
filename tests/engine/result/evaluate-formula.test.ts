/** The value of a formula, against a second evaluator that walks the random tree from which the text was printed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../../src/engine/outcome.ts';
import { evaluateFormula } from '../../../src/engine/result/evaluate-formula.ts';
import { formatExact, integer, localDate, rational } from '../../../src/kernel/index.ts';
import { parseFormula } from '../../../src/rulebook/index.ts';

/** A random arithmetic tree: its text, and its value as a fraction (or why there is none), by an arithmetic of its own. */
interface Naive {
  readonly text: string;
  readonly value: readonly [bigint, bigint] | 'divisionByZero';
}

const NAMES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  a: [7n, 1n],
  b: [-5n, 2n],
  zero: [0n, 1n],
};

type Fraction = readonly [bigint, bigint];

const combine = (operator: string, [p, q]: Fraction, [r, s]: Fraction): Naive['value'] => {
  if (operator === '+') return [p * s + r * q, q * s];
  if (operator === '-') return [p * s - r * q, q * s];
  if (operator === '*') return [p * r, q * s];
  return r === 0n ? 'divisionByZero' : [p * s, q * r];
};

const node = (operator: string, left: Naive, right: Naive): Naive => ({
  text: `(${left.text} ${operator} ${right.text})`,
  value:
    left.value === 'divisionByZero'
      ? left.value
      : right.value === 'divisionByZero'
        ? right.value
        : combine(operator, left.value, right.value),
});

const leaf: fc.Arbitrary<Naive> = fc.oneof(
  fc.constantFrom(...Object.keys(NAMES)).map((text) => ({ text, value: NAMES[text] ?? [0n, 1n] })),
  fc.nat(50).map((value): Naive => ({ text: String(value), value: [BigInt(value), 1n] })),
  fc.nat(999).map(
    (value): Naive => ({
      text: `${Math.floor(value / 10)}.${value % 10}`,
      value: [BigInt(value), 10n],
    }),
  ),
);

const tree: fc.Arbitrary<Naive> = fc.letrec<{ tree: Naive }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('tree'), tie('tree'))
      .map(([operator, left, right]) => node(operator, left, right)),
    tie('tree').map(
      (inner): Naive => ({
        text: `-${inner.text}`,
        value: inner.value === 'divisionByZero' ? inner.value : [-inner.value[0], inner.value[1]],
      }),
    ),
  ),
})).tree;

const terms = new Map<string, Term>([
  ...Object.entries(NAMES).map(([name, [p, q]]): [string, Term] => [
    name,
    { kind: 'number', exact: rational(p, q) },
  ]),
  ['start', { kind: 'date', date: localDate('2019-04-19') }],
  ['end', { kind: 'date', date: localDate('2019-05-02') }],
]);

const evaluate = (text: string) => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`no formula: ${text}`);
  return evaluateFormula(parsed.value, { terms, patronSaint: '04-24' });
};

const shown = (text: string): string => {
  const outcome = evaluate(text);
  if (outcome.state !== 'value') return outcome.reason;
  return outcome.value.kind === 'date' ? outcome.value.date : formatExact(outcome.value.exact);
};

test('a random tree has the value of a naive evaluation, or its division by zero', () => {
  fc.assert(
    fc.property(
      tree.filter(({ text }) => text.length <= 500),
      ({ text, value }) => {
        const outcome = evaluate(text);
        if (value === 'divisionByZero') expect(outcome).toEqual({ state: 'notComputable', reason: value });
        else
          expect(outcome).toEqual({ state: 'value', value: { kind: 'number', exact: rational(...value) } });
      },
    ),
    { numRuns: 1000 },
  );
});

describe('functions', () => {
  test.each([
    ['min(3, a, 9)', '3'],
    ['max(3, a, 6)', '7'],
    ['abs(b)', '2.5'],
    ['abs(a)', '7'],
    ['days(start, end)', '13'],
    ['days(end, start)', '-13'],
    ['workingDays(start, end)', '5'],
    ['end', '2019-05-02'],
    ['days(end, end) + a', '7'],
  ])('%s is %s', (text, value) => {
    expect(shown(text)).toBe(value);
  });
});

describe('the first fault from left to right counts', () => {
  test.each([
    ['start + 1', 'kindMismatch'],
    ['1 - end', 'kindMismatch'],
    ['-start', 'kindMismatch'],
    ['days(a, end)', 'kindMismatch'],
    ['min(a, start)', 'kindMismatch'],
    ['abs(start)', 'kindMismatch'],
    ['1 / zero + -start', 'divisionByZero'],
    ['-start + 1 / zero', 'kindMismatch'],
    ['max(1 / zero, start)', 'divisionByZero'],
    ['days(start, 1 / zero)', 'divisionByZero'],
    ['start / (1 / zero)', 'divisionByZero'],
    ['unknown', 'invalidFormula'],
  ])('%s: %s', (text, reason) => {
    expect(shown(text)).toBe(reason);
  });
});

test('a whole number stays whole', () => {
  expect(evaluate('a + 0')).toEqual({ state: 'value', value: { kind: 'number', exact: integer(7) } });
});
