// A cell with the targets of several years is read year by year; a day or a single year is no list of years.
import { describe, expect, it } from 'vitest';
import { byYear } from '../../../src/ingest/rows/years-in-cell.ts';

const cellOf = (text: string) => ({
  column: { role: 'target', heading: 'Target' } as const,
  cell: { atom: 1, text, place: { file: 'piano.txt', line: 1 } },
});

const read = (text: string) => byYear(cellOf(text)).map(({ column, cell }) => [column.year, cell.text]);

describe('years in a cell', () => {
  it('are parted with their values', () => {
    expect(read('Anno 2021: >= 90% Anno 2022: >= 95%; 2023: 100%')).toEqual([
      [2021, '>= 90%'],
      [2022, '>= 95%'],
      [2023, '100%'],
    ]);
  });

  it('may have no value', () => {
    expect(read('Anno 2021: 5 Anno 2022:')).toEqual([
      [2021, '5'],
      [2022, ''],
    ]);
  });

  it.each(['31/12/2021', '>= 90%', 'entro il 2021: relazione', 'Anno 2021: 5'])('are none in %s', (text) => {
    expect(read(text)).toEqual([[undefined, text]]);
  });
});
