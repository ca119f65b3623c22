// In which line a place is.
import { expect, it } from 'vitest';
import { lineOf } from '../../../src/checks/values/line-of.ts';

it('is its line, its row in a sheet, or none', () => {
  expect(lineOf({ file: 'prova.txt', line: 12 })).toBe(12);
  expect(lineOf({ file: 'prova.xlsx', sheet: 'Budget', cell: 'AB31' })).toBe(31);
  expect(lineOf({ file: 'prova.pdf', page: 3 })).toBe(0);
  expect(lineOf({ id: 'IS1', field: 'title' })).toBe(0);
});
