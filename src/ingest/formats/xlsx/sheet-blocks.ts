/** The blocks of a sheet: its name, lines above tables, and tables, which an empty row ends. */
import type { Place } from '../../../kernel/index.ts';
import type { BlockBuilder, SourceRow } from '../block-builder.ts';
import { cellName, type SheetCell, type SheetGrid } from './sheet.ts';

interface GridRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

const rowsOf = (cells: readonly SheetCell[]): readonly GridRow[] => {
  const rows: { row: number; cells: SheetCell[] }[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.row === cell.row) last.cells.push(cell);
    else rows.push({ row: cell.row, cells: [cell] });
  }
  return rows;
};

/** Rows that follow each other without an empty one; a merged cell holds the rows that it covers together. */
const chunksOf = (rows: readonly GridRow[]): readonly (readonly GridRow[])[] => {
  const chunks: GridRow[][] = [];
  let end = -1;
  for (const row of rows) {
    const last = chunks.at(-1);
    if (last !== undefined && row.row <= end + 1) last.push(row);
    else chunks.push([row]);
    end = Math.max(end, ...row.cells.map((cell) => cell.row + cell.rows - 1));
  }
  return chunks;
};

/** The cells of a row, counted from the table's first column. */
const sourceRow = (
  { row, cells }: GridRow,
  first: number,
  placeOf: (row: number, column: number) => Place,
): SourceRow => ({
  place: placeOf(row, cells[0]?.column ?? first),
  cells: cells.map(({ text, column, columns, rows }) => ({
    text,
    place: placeOf(row, column),
    columns,
    rows,
    column: column - first,
  })),
});

/** Adds the blocks of a sheet. */
export const addSheet = (builder: BlockBuilder, file: string, sheet: SheetGrid): void => {
  const placeOf = (row: number, column: number): Place => ({
    file,
    sheet: sheet.name,
    cell: cellName(row, column),
  });
  const addLine = ({ row, cells }: GridRow): void => {
    for (const cell of cells) builder.line(cell.text, placeOf(row, cell.column));
  };
  if (sheet.cells.length > 0 || sheet.floating.length > 0)
    builder.heading(2, sheet.name, { file, sheet: sheet.name });
  for (const chunk of chunksOf(rowsOf(sheet.cells))) {
    const start = chunk.findIndex(({ cells }) => cells.length > 1);
    for (const row of start === -1 ? chunk : chunk.slice(0, start)) addLine(row);
    const body = start === -1 ? [] : chunk.slice(start);
    const first = Math.min(...body.flatMap(({ cells }) => cells[0]?.column ?? []));
    const rows = body.map((row) => sourceRow(row, first, placeOf));
    const [top] = rows;
    if (top !== undefined) builder.table(rows, top.place);
  }
  for (const text of sheet.floating) builder.line(text, { file, sheet: sheet.name });
};
