/** Figures as people read them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, localDate, parseDecimal, rational } from '../../../src/kernel/index.ts';
import { formatFigure, formatNumber } from '../../../src/wording/index.ts';
import { decimalText } from './decimal-text.ts';

describe('formatFigure', () => {
  it('writes percent points with a comma and a space that does not break', () => {
    expect(formatFigure({ kind: 'percent', amount: decimal('96.43') })).toBe('96,43\u00a0%');
  });

  it('writes money with the euro sign before, grouped, with two decimals', () => {
    expect(formatFigure({ kind: 'money', amount: decimal('1234.5') })).toBe('€\u00a01.234,50');
    expect(formatFigure({ kind: 'money', amount: decimal('-2573185.24') })).toBe('€\u00a0-2.573.185,24');
  });

  it('writes dates, yes and no, and texts as they are', () => {
    expect(formatFigure({ kind: 'date', date: localDate('2020-05-28') })).toBe('28/05/2020');
    expect(formatFigure({ kind: 'boolean', value: true })).toBe('sì');
    expect(formatFigure('false')).toBe('no');
    expect(formatFigure('2020-05-28')).toBe('28/05/2020');
    expect(formatFigure({ kind: 'text', text: 'avvio del progetto' })).toBe('avvio del progetto');
  });

  it('keeps the decimals of a quantity, and rounds half up where decimals are asked for', () => {
    expect(formatFigure({ kind: 'number', amount: decimal('17.330') })).toBe('17,330');
    expect(formatFigure('2.345', { digits: 2, kind: 'percent' })).toBe('2,35\u00a0%');
    expect(formatFigure('50', { digits: 2 })).toBe('50,00');
  });

  it('prints an exact fraction with two decimals and its unit', () => {
    expect(formatFigure({ kind: 'number', exact: rational(52n, 3n) }, { unit: 'giorni' })).toBe(
      '17,33\u00a0giorni',
    );
  });

  it('groups every three digits, also in numbers of four', () => {
    expect(formatNumber(decimal('1000'))).toBe('1.000');
    expect(formatNumber(decimal('1234567.1234'))).toBe('1.234.567,1234');
    expect(formatNumber(decimal('999'))).toBe('999');
  });

  it('never prints a negative zero', () => {
    expect(formatNumber(decimal('-0.004'), 2)).toBe('0,00');
    expect(formatNumber(decimal('-0.00'))).toBe('0,00');
  });

  it('keeps every digit: separators away, the text is the number again', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        const back = formatNumber(text).replaceAll('.', '').replace(',', '.');
        expect(parseDecimal(back)).toEqual(parseDecimal(text));
      }),
    );
  });
});
