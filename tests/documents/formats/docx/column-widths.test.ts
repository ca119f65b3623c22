import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../src/documents/formats/docx/column-widths.ts';
import type { TableBlock } from '../../../../src/documents/index.ts';

const tableOf = (
  columns: readonly { readonly label: string; readonly width?: number; readonly figures?: boolean }[],
  cells: readonly string[] = [],
): TableBlock => ({
  kind: 'table',
  id: 't',
  caption: 'Tabella',
  headColumns: 0,
  columns: columns.map((column, index) => ({ id: `c${index}`, figures: false, ...column })),
  rows: [{ role: 'body', cells: cells.map((text) => ({ inlines: [{ kind: 'text', text }] })) }],
});

describe('widths of columns', () => {
  it('are whole and together the width of the page, whatever the table', () => {
    const column = fc.record({
      label: fc.string({ maxLength: 30 }),
      width: fc.double({ min: 0.1, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 14 }),
        fc.array(fc.string()),
        (columns, cells) => {
          const widths = columnWidths(tableOf(columns, cells), 9638);
          expect(widths.reduce((left, right) => left + right, 0)).toBe(9638);
          expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
        },
      ),
    );
  });

  it('keep the proportions of the table where no word is too long for them', () => {
    expect(columnWidths(tableOf([{ label: 'a', width: 3 }, { label: 'b' }]), 8000)).toEqual([6000, 2000]);
  });

  it('give a narrow column the room of its longest word, taken from the others', () => {
    const columns = [{ label: 'Obiettivo', width: 9 }, { label: 'quadrimestre' }, { label: 'x' }];
    const [wide = 0, head = 0] = columnWidths(tableOf(columns), 9638);
    // "quadrimestre" in Titillium Web Bold of 9 points is 1053 twentieths of a point wide.
    expect(head).toBeGreaterThan(1053 + 140);
    expect(head).toBeLessThan(1053 + 140 + 120);
    expect(wide).toBeGreaterThan(7000);
    const [, cell = 0] = columnWidths(tableOf(columns, ['', 'un 30/06/2019-2020']), 9638);
    expect(cell).toBe(head);
  });

  it('give columns of figures what their figures need and the words the rest', () => {
    const columns = [
      { label: 'Indicatore' },
      { label: 'Anno', figures: true },
      { label: 'Valore', figures: true },
    ];
    const [words = 0, year = 0, value = 0] = columnWidths(tableOf(columns, ['', '2019', '100,00 %']), 9638);
    expect(words).toBeGreaterThan(7500);
    expect(year).toBeLessThan(value);
  });

  it('shrink together where the words of all columns are too long for the page', () => {
    const widths = columnWidths(
      tableOf(Array.from({ length: 10 }, () => ({ label: 'quadrimestrale' }))),
      9638,
    );
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });

  it('are not ruled by a text that is no word', () => {
    expect(columnWidths(tableOf([{ label: 'a' }, { label: 'x'.repeat(5000) }]), 8000)).toEqual([4000, 4000]);
  });
});
