/** Numbers as offices type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../src/kernel/index.ts';
import { formatFigure, formatNumber, parseItalianNumber } from '../../../src/wording/index.ts';
import { decimalText } from './decimal-text.ts';

const read = (typed: string): string => {
  const result = parseItalianNumber(typed);
  return result.ok ? result.value : `refused: ${result.error.code}`;
};

describe('parseItalianNumber', () => {
  it.each([
    ['1.234,50', '1234.50'],
    ['1.234', '1234'],
    ['1234', '1234'],
    ['0,5', '0.5'],
    ['96,43%', '96.43'],
    ['96,43\u00a0%', '96.43'],
    ['€ 1.234,50', '1234.50'],
    ['1.234,50 €', '1234.50'],
    ['- 2.573.185,24', '-2573185.24'],
    ['\u22125', '-5'],
    ['€ -5,00', '-5.00'],
    ['007', '7'],
    ['-0,00', '0.00'],
  ])('reads %s as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['264.162,14,00', 'twoCommas'],
    ['12.5', 'pointAsComma'],
    ['0.123', 'pointAsComma'],
    ['1.23.456', 'badGrouping'],
    ['1.2345,6', 'badGrouping'],
    ['#DIV/0!', 'notANumber'],
    ['=1+1', 'notANumber'],
    ['1e5', 'notANumber'],
    [',5', 'notANumber'],
    ['5,', 'notANumber'],
    ['nd', 'notANumber'],
    ['9'.repeat(61), 'tooLong'],
  ])('refuses «%s» as %s', (typed, code) => {
    expect(read(typed)).toBe(`refused: ${code}`);
  });

  it('refuses a text of thousands of digits', () => {
    expect(read('9'.repeat(5000))).toBe('refused: tooLong');
  });

  it('says what is wrong and how to write it', () => {
    const result = parseItalianNumber('12.5');
    expect(!result.ok && result.error.sentence).toBe(
      '«12.5» ha il punto al posto della virgola: i decimali si scrivono con la virgola, per esempio 12,5.',
    );
  });

  it('reads back every number that is printed, in each kind', () => {
    fc.assert(
      fc.property(decimalText, fc.constantFrom('number', 'percent', 'money'), (amount, kind) => {
        const printed = kind === 'money' ? formatNumber(amount) : formatFigure({ kind, amount });
        expect(parseDecimal(read(printed))).toEqual(parseDecimal(amount));
      }),
    );
  });

  it('refuses or reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const result = parseItalianNumber(typed);
        expect(result.ok ? parseDecimal(result.value) : result.error.sentence).toBeTruthy();
      }),
    );
  });
});
