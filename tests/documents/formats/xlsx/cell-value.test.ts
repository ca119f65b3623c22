import { describe, expect, it } from 'vitest';
import { sheetCell } from '../../../../src/documents/formats/xlsx/cell-value.ts';
import type { Inline } from '../../../../src/documents/index.ts';
import { decimal, localDate } from '../../../../src/kernel/index.ts';

const number = (amount: string, text: string): Inline => ({
  kind: 'figure',
  text,
  value: { kind: 'number', amount: decimal(amount) },
});
const text = (content: string): Inline => ({ kind: 'text', text: content });

describe('the cell of a sheet', () => {
  it('is a number, also with a few words around it', () => {
    expect(sheetCell([number('12', '12')])).toEqual({ value: 12, format: '#,##0', notes: [], loose: [] });
    expect(sheetCell([text('≥ '), number('12', '12')]).value).toBe(12);
  });

  it('is a text with a note when the number has more than 15 significant digits', () => {
    const cell = sheetCell([number('1234567890123456.78', '1.234.567.890.123.456,78')]);
    expect(cell.value).toBe('1.234.567.890.123.456,78');
    expect(cell.notes[0]).toContain('più di 15 cifre');
  });

  it('is a text when it holds two figures, which are listed apart', () => {
    const figures = [number('3', '3'), number('6', '6')] as const;
    const cell = sheetCell([figures[0], text(' su '), figures[1]]);
    expect(cell.value).toBe('3 su 6');
    expect(cell.loose).toEqual(figures);
  });

  it.each([
    ['1900-03-01', 61],
    ['2019-12-10', 43_809],
    ['2020-05-28', 43_979],
  ])('is day %s as sheets count it', (day, serial) => {
    const date = localDate(day);
    const printed = day.split('-').reverse().join('/');
    const cell = sheetCell([{ kind: 'figure', text: printed, value: { kind: 'date', date } }]);
    expect(cell).toMatchObject({ value: serial, format: 'dd/mm/yyyy' });
  });

  it('is the word of an answer, of a state and of a day before the calendar of sheets', () => {
    const yes = { kind: 'figure', text: 'sì', value: { kind: 'boolean', value: true } } as const;
    expect(sheetCell([yes]).value).toBe('sì');
    expect(sheetCell([{ kind: 'figure', text: 'manca il dato' }]).value).toBe('manca il dato');
    const early = localDate('1900-01-31');
    expect(
      sheetCell([{ kind: 'figure', text: '31/01/1900', value: { kind: 'date', date: early } }]),
    ).toMatchObject({
      value: '31/01/1900',
      format: '@',
    });
  });

  it('is a text that stays a text when it is typed again', () => {
    expect(sheetCell([text('=1+1')])).toMatchObject({ value: '=1+1', format: '@' });
    expect(sheetCell([text(`=${'1+'.repeat(300)}1`)]).format).toBe('@');
    expect(sheetCell([text('parola '.repeat(60))]).format).toBeUndefined();
  });

  it('is empty without words, and a link when it is nothing else', () => {
    expect(sheetCell([])).toEqual({ value: null, notes: [], loose: [] });
    expect(sheetCell([{ kind: 'link', text: 'qui', target: '#x' }]).link).toBe('#x');
    expect(sheetCell([{ kind: 'link', text: 'qui', target: '#x' }, text('.')]).link).toBeUndefined();
  });
});
