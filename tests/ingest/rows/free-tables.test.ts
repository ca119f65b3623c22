// Tables that no form has taken, with their titles.
import { expect, it } from 'vitest';
import { readPlainText } from '../../../src/ingest/index.ts';
import { claimTables, type FreeTable } from '../../../src/ingest/rows/free-tables.ts';

const document = readPlainText({
  name: 'prova.txt',
  bytes: new TextEncoder().encode(
    [
      'Tabella 1 – Le imprese',
      'Settore\t2020',
      'Agricoltura\t12',
      'Fine.',
      'Il personale',
      'Categoria\t2020',
      'C\t7',
    ].join('\n'),
  ),
});
const tablesGiven = (isTaken: (atom: number) => boolean): readonly FreeTable[] => {
  const tables: FreeTable[] = [];
  claimTables({ document, isTaken }, (table) => {
    tables.push(table);
    return undefined;
  });
  return tables;
};

it('are given with the title above them and their rows', () => {
  expect(
    tablesGiven(() => false).map(({ title, rows }) => [
      title,
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    ]),
  ).toEqual([
    [
      'Le imprese',
      [
        ['Settore', '2020'],
        ['Agricoltura', '12'],
      ],
    ],
    [
      'Il personale',
      [
        ['Categoria', '2020'],
        ['C', '7'],
      ],
    ],
  ]);
});

it('are left alone as soon as one of their cells is taken', () => {
  const atom = tablesGiven(() => false)[0]?.rows[1]?.cells[1]?.atom;
  expect(tablesGiven((each) => each === atom).map(({ title }) => title)).toEqual(['Il personale']);
});
