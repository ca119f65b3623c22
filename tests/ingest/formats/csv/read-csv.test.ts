/** Files of separated values. */
import { describe, expect, it } from 'vitest';
import { csvRows, separatorOf } from '../../../../src/ingest/formats/csv/csv-rows.ts';
import { readCsv } from '../../../../src/ingest/formats/csv/read-csv.ts';

const read = (text: string) => readCsv({ name: 'tabella.csv', bytes: new TextEncoder().encode(text) }).blocks;

describe('[U] ingest/formats/csv', () => {
  it('quoted fields hold separators, quotes and line breaks; lines are counted through them', () => {
    expect(csvRows('a;"b;""c""\nd"\ne;f', ';')).toEqual([
      { line: 1, fields: ['a', 'b;"c"\nd'] },
      { line: 3, fields: ['e', 'f'] },
    ]);
  });

  it.each([
    ['a;b\n1,5;2\n', ';'],
    ['a,b\n1,2\n', ','],
    ['a\tb\n1\t2\n', '\t'],
    ['una frase\n', undefined],
  ])('finds the separator of %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('a title above a table is a line, an empty row ends a table', () => {
    const blocks = read('Titolo;;\nArea;Valore;\nA;1;\n;;\nB;2;\n');
    expect(blocks.map(({ kind }) => kind)).toEqual(['line', 'table', 'table']);
    expect(blocks[2]).toMatchObject({ place: { line: 5 } });
  });

  it('a quote that is never closed ends with the file', () => {
    expect(read('a;"b\nc;d')).toHaveLength(1);
  });
});
