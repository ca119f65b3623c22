// Which rows a total closes is learnt from the columns that add up.
import { describe, expect, it } from 'vitest';
import { checkedTotals, wrongSums } from '../../../src/checks/values/table-sums.ts';
import { readCell } from '../../../src/ingest/index.ts';
import type { ContextRecord } from '../../../src/model/index.ts';

type Row = readonly [ContextRecord['rows'][number]['role'], string, ...string[]];

const table = (...rows: readonly Row[]): ContextRecord => ({
  table: { form: 'context', title: 'Prova', place: { file: 'prova.txt', line: 1 }, index: 0 },
  columns: [2018, 2019].map((year) => ({ label: String(year), year, isShare: false })),
  rows: rows.map(([role, label, ...cells], index) => {
    const place = { file: 'prova.txt', line: index + 2 };
    return { role, label: readCell(label, place, 'text'), cells: cells.map((text) => readCell(text, place)) };
  }),
});

const wrongOf = (record: ContextRecord): readonly string[] =>
  checkedTotals(record).flatMap((checked) => wrongSums(checked).map(({ total }) => total.published));

describe('totals', () => {
  it('of a flat table are compared with all its items', () => {
    expect(
      wrongOf(table(['item', 'a', '1', '2'], ['item', 'b', '3', '4'], ['total', 'Totale', '4', '7'])),
    ).toEqual(['7']);
  });

  it('close the items since the total above', () => {
    const record = table(
      ['item', 'a', '1', '2'],
      ['item', 'b', '3', '4'],
      ['total', 'Totale uno', '4', '6'],
      ['item', 'c', '5', '6'],
      ['item', 'd', '7', '8'],
      ['total', 'Totale due', '12', '14'],
      ['total', 'Totale generale', '16', '21'],
    );
    expect(wrongOf(record)).toEqual(['21']);
  });

  it('whose rows cannot be learnt are left out', () => {
    const record = table(
      ['item', 'a', '1', '2'],
      ['item', 'b', '3', '4'],
      ['total', 'Totale uno', '40', '60'],
      ['item', 'c', '5', '6'],
      ['total', 'Totale due', '99', '98'],
    );
    expect(wrongOf(record)).toEqual([]);
  });

  it('do not count what is part of another row', () => {
    const record = table(
      ['item', 'a', '4', '5'],
      ['item', 'di cui a1', '1', '2'],
      ['item', 'b', '3', '4'],
      ['total', 'Totale', '7', '9'],
    );
    expect(wrongOf(record)).toEqual([]);
  });
});
