// Tables for the template: every place of the grid belongs to exactly one cell, whatever the rows say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../src/documents/formats/pdf/anchors.ts';
import type { PageTable } from '../../../../src/documents/formats/pdf/page-data.ts';
import { pageTable } from '../../../../src/documents/formats/pdf/page-table.ts';
import type { TableBlock, TableRow } from '../../../../src/documents/index.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const tableOf = (columns: number, rows: readonly TableRow[]): TableBlock => ({
  kind: 'table',
  id: 't',
  caption: 'Tabella',
  columns: Array.from({ length: columns }, (_, index) => ({
    id: `c${index}`,
    label: `C${index}`,
    figures: index > 0,
  })),
  headColumns: 1,
  rows,
});

const printed = (table: TableBlock): PageTable =>
  pageTable(table, anchorsOf({ ...sampleDocument(), blocks: [table] }));

/** How many cells cover each place of the body. */
const coverage = ({ columns, rows }: PageTable): readonly number[] => {
  const counts = rows.map(() => columns.map(() => 0));
  for (const [index, row] of rows.entries())
    for (const cell of row.cells)
      for (let y = index; y < index + cell.rows; y += 1)
        for (let x = cell.column; x < cell.column + cell.columns; x += 1) {
          const line = counts[y] ?? [];
          line[x] = (line[x] ?? 99) + 1;
        }
  return counts.flat();
};

const span = fc.integer({ min: 0, max: 5 });
const anyRow = fc.record({
  role: fc.constantFrom<TableRow['role']>('body', 'group', 'total'),
  cells: fc.array(fc.record({ inlines: fc.constant([]), columns: span, rows: span }), { maxLength: 6 }),
  level: fc.integer({ min: 0, max: 3 }),
});

describe('a table for the template', () => {
  it('has every place covered once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(anyRow, { maxLength: 8 }), (columns, rows) => {
        for (const count of coverage(printed(tableOf(columns, rows)))) expect(count).toBe(1);
      }),
    );
  });

  it('lets a row of one cell head what is under it, not one with figures', () => {
    const cell = { inlines: [] };
    const { rows } = printed(
      tableOf(2, [
        { role: 'group', cells: [{ inlines: [], columns: 2 }] },
        { role: 'body', cells: [cell, cell] },
        { role: 'group', cells: [cell, cell] },
        { role: 'body', cells: [cell, cell] },
      ]),
    );
    expect(rows.map(({ headsGroup }) => headsGroup)).toEqual([true, false, false, false]);
  });

  it('does not repeat a note with the head that it stands in', () => {
    const cell = { inlines: [] };
    const noted = { inlines: [{ kind: 'note', text: 'n' } as const], columns: 2 };
    const [head] = printed(
      tableOf(2, [
        { role: 'group', cells: [noted] },
        { role: 'body', cells: [cell, cell] },
      ]),
    ).rows;
    expect(head).toMatchObject({ headsGroup: true, repeats: false });
  });

  it('reads figures from the right, also empty ones, and what covers columns from the left', () => {
    const { rows } = printed(
      tableOf(3, [{ role: 'body', cells: [{ inlines: [] }, { inlines: [], columns: 2 }] }]),
    );
    expect(rows[0]?.cells.map(({ figures }) => figures)).toEqual([false, false]);
  });
});
