// Rows whose cells stand one under the other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRowsOnLines } from '../../../src/ingest/formats/stacked-rows.ts';

const TABLE = [
  'Personale',
  '2021',
  '2022',
  '',
  'Categoria D',
  '12',
  '14',
  '',
  'Categoria C con',
  'incarico',
  '20',
  '19',
  '',
  'Totale',
  '32',
  '33',
];

describe('rows with a cell on each line', () => {
  it('are put on the line of their words', () => {
    const lines = withRowsOnLines(TABLE);
    expect(lines).toHaveLength(TABLE.length);
    expect(lines.filter((line) => line !== '')).toEqual([
      'Personale 2021 2022',
      'Categoria D 12 14',
      'Categoria C con',
      'incarico 20 19',
      'Totale 32 33',
    ]);
    expect(lines[4]).toBe('Categoria D 12 14');
  });

  it.each([
    ['fewer than three of them', TABLE.slice(4, 12)],
    [
      'columns one after the other',
      ['Totale', '', '3', '22', '41', '', '2', '23', '40', '', '1', '21', '39'],
    ],
    ['prose', ['La Camera misura', 'i risultati.', '', 'Nel 2023', 'sono 12.']],
  ])('stay as they are: %s', (_, lines) => {
    expect(withRowsOnLines(lines)).toEqual(lines);
  });

  it('keep every word in its order, and the number of lines', () => {
    const line = fc.constantFrom('', 'Totale', 'Categoria D', '12', '3,5%', 'n.d.', '31/12/2021');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const changed = withRowsOnLines(lines);
        expect(changed).toHaveLength(lines.length);
        expect(changed.join(' ').split(/\s+/)).toEqual(lines.join(' ').split(/\s+/));
      }),
    );
  });
});
