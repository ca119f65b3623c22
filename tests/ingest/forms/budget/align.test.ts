// Rows of a sheet that begin in another column than their headings.
import { describe, expect, it } from 'vitest';
import { underHeading } from '../../../../src/ingest/forms/budget/align.ts';
import type { StreamRow } from '../../../../src/ingest/rows/row-stream.ts';

const row = (block: number, first: string, ...texts: readonly string[]): StreamRow => ({
  block,
  inTable: true,
  place: { file: 'budget.xlsx', sheet: 'Uno', cell: first },
  cells: texts.map((text, atom) => ({
    atom,
    text,
    place: { file: 'budget.xlsx', sheet: 'Uno', cell: atom === 0 ? first : `Z${atom}` },
  })),
});
const textsOf = ({ cells }: StreamRow) => cells.map(({ text }) => text);

describe('a row of another block', () => {
  const heading = row(0, 'B2', 'Codice', 'Descrizione', 'Importo');

  it('is moved under the headings by so many columns as it stands apart', () => {
    expect(textsOf(underHeading(row(1, 'D5', '1.000,00'), heading))).toEqual(['', '', '1.000,00']);
    expect(textsOf(underHeading(row(1, 'AB5', 'x'), row(0, 'Z2', 'a', 'b', 'c')))).toEqual(['', '', 'x']);
  });

  it('stays where it is in the same column, before it, and in the same block', () => {
    for (const other of [row(1, 'B5', 'a'), row(1, 'A5', 'a'), row(0, 'D5', 'a')])
      expect(underHeading(other, heading)).toBe(other);
  });
});
