// Tables as CSV: what is written comes back, and no spreadsheet takes a cell for a formula.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableModel } from '../../../src/web/components/table/table-model.ts';
import { writeCsv } from '../../../src/web/csv/write-csv.ts';
import { readCsv } from '../../support/read-csv.ts';

const tableOf = (cells: readonly (readonly string[])[], columns: readonly string[]): TableModel => ({
  id: 't',
  caption: 'Tabella',
  noun: ['riga', 'righe'],
  columns: columns.map((label, index) => ({ id: `c${index}`, label })),
  rows: cells.map((row, index) => ({ id: `r${index}`, cells: row.map((text) => ({ text })) })),
});

describe('writeCsv', () => {
  test('begins with the byte order mark, says what it is, then names the columns', () => {
    const text = writeCsv(tableOf([['1,50', 'b;c']], ['Uno', 'Due']), 'Tabella – 1 riga');
    expect(text).toBe('\uFEFFTabella – 1 riga\r\nUno;Due\r\n1,50;"b;c"\r\n');
  });

  test('any texts come back as they were', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', "'x", '-', '-1,5', 'a;b', 'a"b', 'a\r\nb', '@x'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = readCsv(writeCsv(tableOf(rows, ['A', 'B']), 'Titolo'));
        expect(read).toEqual([['Titolo'], ['A', 'B'], ...rows]);
      }),
    );
  });

  test.each(['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=cmd|x'])(
    'the text %j is not left as a formula',
    (dangerous) => {
      const [, , line = ''] = writeCsv(tableOf([[dangerous, '']], ['A', 'B']), 'T').split('\r\n');
      const written = writeCsv(tableOf([[dangerous, '']], ['A', 'B']), 'T');
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
      expect(written).toContain(`'`);
    },
  );

  test.each(['-12,50', '-1.234,50', '+3', '-0,5 %', '97,75'])('the number %s stays a number', (number) => {
    expect(writeCsv(tableOf([[number, '']], ['A', 'B']), 'T')).toContain(`\r\n${number};\r\n`);
  });

  test('the plain form of a figure goes to the file, not the one with its unit', () => {
    const model: TableModel = {
      ...tableOf([], ['A']),
      rows: [{ id: 'r', cells: [{ text: '96,43 %', csv: '96,43' }] }],
    };
    expect(readCsv(writeCsv(model, 'T'))[2]).toEqual(['96,43']);
  });
});
