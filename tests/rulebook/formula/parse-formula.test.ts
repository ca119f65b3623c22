/** The language of formulas: what is a formula, and where a text stops being one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf, parseFormula } from '../../../src/rulebook/index.ts';

const fault = (text: string) => {
  const parsed = parseFormula(text);
  return parsed.ok ? undefined : parsed.error;
};

describe('a formula', () => {
  test.each(['a', ' a / b ', '(a + b) / c', '-a', '--a', '1.50 * a', 'min(a)', 'max(a, b, 3)', 'abs(-a)'])(
    '%s is in the language',
    (text) => {
      expect(parseFormula(text).ok).toBe(true);
    },
  );

  test('takes operators of one level from left to right', () => {
    const parsed = parseFormula('a - b - c');
    expect(parsed).toMatchObject({
      value: { operator: '-', left: { operator: '-' }, right: { kind: 'name', name: 'c' } },
    });
  });

  test('multiplies before it adds', () => {
    expect(parseFormula('a + b * c')).toMatchObject({ value: { operator: '+', right: { operator: '*' } } });
  });

  test('may use the name of a function for a parameter', () => {
    const parsed = parseFormula('min + days');
    expect(parsed.ok && namesOf(parsed.value)).toEqual(['min', 'days']);
  });

  test('may be a chain of 250 names: only what is open counts as depth', () => {
    expect(parseFormula(Array.from({ length: 250 }, () => 'a').join('+')).ok).toBe(true);
  });
});

describe('a text that is no formula says where and why', () => {
  test.each([
    ['', 'unexpectedEnd', 0, ''],
    ['a +', 'unexpectedEnd', 3, ''],
    ['(a', 'unexpectedEnd', 2, ''],
    ['a b', 'unexpectedToken', 2, 'b'],
    ['a * )', 'unexpectedToken', 4, ')'],
    ['min()', 'unexpectedToken', 4, ')'],
    ['min(a; b)', 'unexpectedCharacter', 5, ';'],
    ['a % b', 'unexpectedCharacter', 2, '%'],
    ['1,5', 'unexpectedToken', 1, ','],
    ['.5', 'unexpectedCharacter', 0, '.'],
    ['1.', 'unexpectedCharacter', 1, '.'],
    ['però', 'unexpectedCharacter', 3, 'ò'],
    ['round(a)', 'unknownFunction', 0, 'round'],
    ['constructor(a)', 'unknownFunction', 0, 'constructor'],
    ['days(a)', 'wrongNumberOfArguments', 0, 'days'],
    ['1 + days(a, b, c)', 'wrongNumberOfArguments', 4, 'days'],
    ['abs(a, b)', 'wrongNumberOfArguments', 0, 'abs'],
  ])('%s', (text, reason, position, found) => {
    expect(fault(text)).toEqual({ reason, position, found });
  });

  test('more than 500 characters', () => {
    expect(parseFormula('a'.repeat(500)).ok).toBe(true);
    expect(fault('a'.repeat(501))?.reason).toBe('tooLong');
  });

  test.each([
    ['parentheses', '(', ')'],
    ['minus signs', '-', ''],
    ['calls', 'abs(', ')'],
  ])('more than 50 open %s', (_name, open, close) => {
    expect(parseFormula(`${open.repeat(50)}a${close.repeat(50)}`).ok).toBe(true);
    expect(fault(`${open.repeat(51)}a${close.repeat(51)}`)?.reason).toBe('tooDeep');
  });
});

test('any text is parsed or refused with a place inside it, never an exception', () => {
  const piece = fc.constantFrom(
    'a',
    'b1',
    '12',
    '3.5',
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    ',',
    'min',
    ' ',
    'é',
    '.',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (candidate) => {
      const parsed = parseFormula(candidate);
      if (parsed.ok) return;
      expect(parsed.error.position).toBeGreaterThanOrEqual(0);
      expect(parsed.error.position).toBeLessThanOrEqual(candidate.length);
    }),
    { numRuns: 2000 },
  );
});
