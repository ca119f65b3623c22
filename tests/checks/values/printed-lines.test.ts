// The lines of a document in their order, rows of tables among them.
import { expect, it } from 'vitest';
import { printedLines } from '../../../src/checks/values/printed-lines.ts';
import { recordOf } from '../../support/checks/record-of.ts';

it('are texts and rows by their numbers, each once', () => {
  const lines = printedLines(
    recordOf(
      '# Piano 2022',
      'Il personale',
      'Categoria\t2021\t2022',
      'C\t12\t11',
      'D\t4\t5',
      'Fine della  tabella',
    ),
  );
  expect(lines.map(({ line, text }) => [line, text])).toEqual([
    [1, '# Piano 2022'],
    [2, 'Il personale'],
    [3, 'Categoria 2021 2022'],
    [4, 'C 12 11'],
    [5, 'D 4 5'],
    [6, 'Fine della tabella'],
  ]);
  expect(lines.map(({ cells }) => cells.length)).toEqual([1, 1, 3, 3, 3, 1]);
  expect(lines.filter(({ table }) => table !== undefined).map(({ line }) => line)).toEqual([3, 4, 5]);
});
