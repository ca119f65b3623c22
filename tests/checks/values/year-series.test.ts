// Rows of counts by year.
import { describe, expect, it } from 'vitest';
import { isAtLeast, thousandthsApart, yearSeries } from '../../../src/checks/values/year-series.ts';
import { readCell } from '../../../src/ingest/index.ts';
import { integer } from '../../../src/kernel/index.ts';
import type { ContextRecord } from '../../../src/model/index.ts';

const PLACE = { file: 'prova.txt', line: 1 };

const table = (
  years: readonly (number | undefined)[],
  ...rows: readonly (readonly string[])[]
): ContextRecord => ({
  table: { form: 'context', title: 'Prova', place: PLACE, index: 0 },
  columns: years.map((year) => ({
    label: String(year ?? 'Note'),
    isShare: false,
    ...(year !== undefined && { year }),
  })),
  rows: rows.map(([label = '', ...cells]) => ({
    role: 'item',
    label: readCell(label, PLACE, 'text'),
    cells: cells.map((text) => readCell(text, PLACE)),
  })),
});
const read = (record: ContextRecord) =>
  yearSeries(record).map(({ label, figures }) => [
    label,
    figures.map(({ year, cell }) => `${year} ${cell.published}`),
  ]);

describe('a series', () => {
  it('stands in the order of the years, however its columns stand', () => {
    expect(read(table([2021, 2020, 2019], ['Imprese', '3', '2', '1']))).toEqual([
      ['Imprese', ['2019 1', '2020 2', '2021 3']],
    ]);
  });

  it.each([
    ['a column that is no year', table([2020, undefined], ['Imprese', '1', '2'])],
    ['a year twice', table([2020, 2020], ['Imprese', '1', '2'])],
    ['a year without a figure', table([2019, 2020], ['Imprese', 'n.d.', '2'])],
    ['figures with decimals', table([2019, 2020], ['Imprese', '1,5', '2'])],
    ['percentages', table([2019, 2020], ['Quota', '15%', '20%'])],
  ])('is none with %s', (_, record) => {
    expect(read(record)).toEqual([]);
  });

  it('has a least figure', () => {
    const [series] = yearSeries(table([2019, 2020], ['Imprese', '12', '20']));
    expect([12, 13].map((least) => series !== undefined && isAtLeast(series, least))).toEqual([true, false]);
  });
});

it('two figures are so many thousandths of the second one apart, without sign', () => {
  expect(thousandthsApart(integer(110), integer(100))).toBe(100);
  expect(thousandthsApart(integer(90), integer(100))).toBe(100);
  expect(thousandthsApart(integer(100), integer(100))).toBe(0);
  expect(thousandthsApart(integer(1), integer(0))).toBeUndefined();
});
