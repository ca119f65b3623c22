/** Where the cells of a table stand: cells that cover several columns or rows push the others aside, as in every format. */
import type { FactsBlock, TableBlock, TableCell, TableRow } from '../tree.ts';

/** A cell with the column in which it begins and how much it covers. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** A row with its cells in their places. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly cells: readonly PlacedCell[];
}

/** How many columns from that one on no cell from above covers. */
const freeFrom = (fromAbove: readonly boolean[], column: number): number => {
  const end = fromAbove.indexOf(true, column);
  return (end === -1 ? fromAbove.length : end) - column;
};

/**
 * The rows with the place of each cell. No two cells overlap and none leaves the table: a cell that covers too much covers what is free,
 * a cell beyond the last column is left out.
 */
export const placedRows = (table: Pick<TableBlock, 'columns' | 'rows'>): readonly PlacedRow[] => {
  const width = table.columns.length;
  /** For each column, how many more rows a cell from above covers. */
  const covered = table.columns.map(() => 0);
  return table.rows.map((row, index) => {
    const fromAbove = covered.map((rows) => rows > 0);
    for (const [column, rows] of covered.entries()) covered[column] = Math.max(0, rows - 1);
    const cells: PlacedCell[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while (fromAbove[column] === true) column += 1;
      if (column >= width) break;
      const columns = Math.min(Math.max(1, cell.columns ?? 1), freeFrom(fromAbove, column));
      const rows = Math.min(Math.max(1, cell.rows ?? 1), table.rows.length - index);
      cells.push({ cell, column, columns, rows });
      if (rows > 1) covered.fill(rows - 1, column, column + columns);
      column += columns;
    }
    return { row, cells };
  });
};

/** Columns side by side under one heading. */
export interface ColumnGroup {
  /** Absent: a column that stands under no heading. */
  readonly label?: string;
  readonly column: number;
  readonly columns: number;
}

/** The upper row of headings: one entry for each group and for each column without one. Empty: the table has no groups. */
export const columnGroups = (table: Pick<TableBlock, 'columns'>): readonly ColumnGroup[] => {
  if (!table.columns.some(({ group }) => group !== undefined)) return [];
  const groups: ColumnGroup[] = [];
  for (const [column, { group }] of table.columns.entries()) {
    const last = groups.at(-1);
    if (group === undefined) groups.push({ column, columns: 1 });
    else if (last?.label === group) groups.splice(-1, 1, { ...last, columns: last.columns + 1 });
    else groups.push({ label: group, column, columns: 1 });
  }
  return groups;
};

/** A card as a table of two columns, for formats that know tables only. */
export const factsAsTable = (block: FactsBlock): TableBlock => ({
  kind: 'table',
  id: block.id,
  caption: block.caption,
  headColumns: 1,
  columns: [
    { id: 'voce', label: 'Voce', figures: false, width: 1 },
    { id: 'contenuto', label: 'Contenuto', figures: false, width: 3 },
  ],
  rows: block.facts.map(({ label, inlines }) => ({
    role: 'body',
    cells: [{ inlines: [{ kind: 'text', text: label }] }, { inlines }],
  })),
});
