// A computed number is printed in the way of the cell beside it.
import { expect, it } from 'vitest';
import { printedLike } from '../../../src/checks/values/printed-like.ts';
import { readCell } from '../../../src/ingest/index.ts';
import { rational } from '../../../src/kernel/index.ts';

it.each([
  ['1.000,00', '12.345,50'],
  ['1000,00', '12345,50'],
  ['12', '12346'],
  ['1.234', '12.346'],
])('beside %s it is %s', (published, expected) => {
  expect(printedLike(rational(24691n, 2n), readCell(published, { file: 'prova.txt', line: 1 }))).toBe(
    expected,
  );
});
