/** The plan of a sheet: which row holds what, how wide the columns are. */
import type { PlacedRow } from '../table-grid.ts';
import { columnGroups, placedRows } from '../table-grid.ts';
import { sheetCell } from './cell-value.ts';
import type { SheetPlan } from './document-tables.ts';
import { SheetWriter } from './sheet-writer.ts';
import { columnWidths } from './widths.ts';

/** Name of the first sheet. */
export const INDEX_NAME = 'Indice';
/** The row of the heads; above it stand caption, chapter and the way back. */
export const HEAD_ROW = 3;
/** Characters of the column of the notes. */
export const NOTE_WIDTH = 45;
/** Widest row heads that still leave room beside them when they stay in view. */
const FROZEN_WIDTH = 60;

/** What the parts of a sheet know of it. */
export interface Layout {
  readonly writer: SheetWriter;
  readonly plan: SheetPlan;
  readonly rows: readonly PlacedRow[];
  readonly widths: readonly number[];
  /** First row of the body. */
  readonly bodyRow: number;
  readonly hasNotes: boolean;
  /** Reference to the sheet of a table, by `#ID`. */
  readonly sheetOf: (target: string) => string | undefined;
}

/** The layout of the sheet of a table, nothing written yet. */
export const sheetLayout = (plan: SheetPlan, sheetOf: Layout['sheetOf']): Layout => {
  const rows = placedRows(plan.table);
  return {
    writer: new SheetWriter(),
    plan,
    rows,
    widths: columnWidths(plan.table, rows),
    bodyRow: HEAD_ROW + (columnGroups(plan.table).length > 0 ? 2 : 1),
    hasNotes: rows.some(({ cells }) => cells.some(({ cell }) => sheetCell(cell.inlines).notes.length > 0)),
    sheetOf,
  };
};

/** Width of the whole sheet in characters. */
export const totalWidth = ({ widths, hasNotes }: Layout): number =>
  widths.reduce((sum, width) => sum + width, hasNotes ? NOTE_WIDTH : 0);

/** All columns of a row. */
export const across = ({ widths, hasNotes }: Layout, row: number) => ({
  startRow: row,
  endRow: row,
  startCol: 0,
  endCol: widths.length - (hasNotes ? 0 : 1),
});

/** Row heads stay in view as long as they leave room for the rest. */
export const frozenColumns = ({ plan, widths }: Layout): number => {
  const heads = widths.slice(0, plan.table.headColumns);
  return heads.reduce((sum, width) => sum + width, 0) <= FROZEN_WIDTH ? heads.length : 0;
};
