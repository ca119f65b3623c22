import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnGroups, factsAsTable, placedRows } from '../../../src/documents/formats/table-grid.ts';
import type { TableCell, TableColumn } from '../../../src/documents/index.ts';

const columns = (count: number): readonly TableColumn[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), label: String(index), figures: false }));

const spanning = fc.array(
  fc.array(fc.record({ columns: fc.integer({ min: 0, max: 5 }), rows: fc.integer({ min: 0, max: 4 }) }), {
    maxLength: 6,
  }),
  { maxLength: 8 },
);

describe('places of cells', () => {
  it('never overlap and never leave the table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), spanning, (width, rows) => {
        const seen = new Set<string>();
        const table = {
          columns: columns(width),
          rows: rows.map((cells) => ({
            role: 'body' as const,
            cells: cells.map((cell): TableCell => ({ inlines: [], ...cell })),
          })),
        };
        for (const [row, { cells }] of placedRows(table).entries()) {
          for (const { column, columns: across, rows: down } of cells) {
            for (let r = row; r < row + down; r += 1) {
              for (let c = column; c < column + across; c += 1) {
                expect(seen.has(`${r},${c}`)).toBe(false);
                expect(r).toBeLessThan(rows.length);
                expect(c).toBeLessThan(width);
                seen.add(`${r},${c}`);
              }
            }
          }
        }
      }),
    );
  });

  it('stand beside a cell that covers rows from above', () => {
    const [, second] = placedRows({
      columns: columns(3),
      rows: [
        {
          role: 'body',
          cells: [
            { inlines: [], rows: 2 },
            { inlines: [], columns: 2 },
          ],
        },
        { role: 'body', cells: [{ inlines: [] }, { inlines: [] }] },
      ],
    });
    expect(second?.cells.map(({ column }) => column)).toEqual([1, 2]);
  });
});

describe('groups of columns', () => {
  it('join neighbours with the same name and leave the others alone', () => {
    const groups = columnGroups({
      columns: columns(4).map((column, index) => {
        const group = [undefined, '2019', '2019', '2020'][index];
        return group === undefined ? column : { ...column, group };
      }),
    });
    expect(groups).toEqual([
      { column: 0, columns: 1 },
      { label: '2019', column: 1, columns: 2 },
      { label: '2020', column: 3, columns: 1 },
    ]);
    expect(columnGroups({ columns: columns(2) })).toEqual([]);
  });
});

describe('a card as a table', () => {
  it('has a row for each field, headed by its name', () => {
    const table = factsAsTable({
      kind: 'facts',
      id: 'x',
      caption: 'Scheda',
      facts: [{ label: 'Peso', inlines: [{ kind: 'text', text: '30' }] }],
    });
    expect(table.headColumns).toBe(1);
    expect(table.rows[0]?.cells.map(({ inlines }) => inlines)).toEqual([
      [{ kind: 'text', text: 'Peso' }],
      [{ kind: 'text', text: '30' }],
    ]);
  });
});
