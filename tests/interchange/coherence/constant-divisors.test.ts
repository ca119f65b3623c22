/** Divisions that cannot succeed are found, and no other is suspected. */
import { describe, expect, it } from 'vitest';
import { constantDivisorsOf } from '../../../src/interchange/coherence/constant-divisors.ts';
import { decimal } from '../../../src/kernel/index.ts';
import type { ParameterSource } from '../../../src/model/index.ts';
import { parseFormula } from '../../../src/rulebook/index.ts';

const SOURCES = new Map<string, ParameterSource>([
  ['a', { kind: 'entered', overPeriods: 'sum' }],
  ['b', { kind: 'entered', overPeriods: 'sum' }],
  ['zero', { kind: 'constant', value: { kind: 'number', amount: decimal('0.00') } }],
  ['half', { kind: 'constant', value: { kind: 'percent', amount: decimal('50') } }],
  ['no', { kind: 'constant', value: { kind: 'boolean', value: false } }],
]);

const divisorsOf = (text: string): readonly string[] => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(text);
  return constantDivisorsOf(parsed.value, SOURCES);
};

describe('a divisor', () => {
  it.each([
    ['a / 0', ['0']],
    ['a / zero', ['zero']],
    ['a / no', ['no']],
    ['a / (b - b)', ['b - b']],
    ['a / (half - 0.5)', ['half - 0.5']],
    ['a / (2 * 3 - 6)', ['2 * 3 - 6']],
    ['a / (b * 0)', ['b * 0']],
    ['a / -0', ['-0']],
    ['a / min(0, 1)', ['min(0, 1)']],
    ['a / max(-1, 0)', ['max(-1, 0)']],
    ['a / abs(0)', ['abs(0)']],
    ['1 / (a / 0) + b / 0', ['0', '0']],
    ['days(a / 0, b)', ['0']],
  ])('%s is always zero', (formula, expected) => {
    expect(divisorsOf(formula)).toEqual(expected);
  });

  it.each([
    'a / b',
    'a / (a - b)',
    'a / (b + 0)',
    '0 / a',
    'a / half',
    'a / max(a, 0)',
    'a / (b * a)',
    'a / days(a, b)',
  ])('%s depends on what is entered', (formula) => {
    expect(divisorsOf(formula)).toEqual([]);
  });
});
