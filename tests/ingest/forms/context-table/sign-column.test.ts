// Columns that hold the signs of the numbers beside them.
import { expect, it } from 'vitest';
import { signColumns } from '../../../../src/ingest/forms/context-table/sign-column.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const columnsOf = (...lines: readonly (readonly string[])[]) => [
  ...signColumns(
    lines.map((texts) => ({
      block: 0,
      inTable: true,
      place: PLACE,
      cells: texts.map((text, atom) => ({ atom, text, place: PLACE })),
    })),
  ),
];

it('are those with nothing but dashes before numbers, in two rows at least', () => {
  expect(columnsOf(['Oneri', '-', '429.638,64'], ['Saldo', '-', '€ 12'], ['Proventi', '', '5'])).toEqual([1]);
});

it('are none where a dash stands alone, before an empty cell, or beside words', () => {
  expect(columnsOf(['Oneri', '-', '12'], ['Saldo', '', '5'])).toEqual([]);
  expect(columnsOf(['Oneri', '-', ''], ['Saldo', '-', '5'])).toEqual([]);
  expect(columnsOf(['Oneri', '-', '12'], ['Saldo', '7', '5'])).toEqual([]);
});
