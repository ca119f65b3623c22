/** Tables: fixed widths, heading rows that come again on each page, rows that stay in one piece. */
import { type FileChild, type ITableCellOptions, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { TableBlock, TableRow as TreeRow } from '../../tree.ts';
import { type PlacedCell, type PlacedRow, placedRows } from '../table-grid.ts';
import { tableCaption } from './caption.ts';
import { columnWidths } from './column-widths.ts';
import { runsOf } from './inline-runs.ts';
import { type RunLook, textRuns } from './literal-text.ts';
import { textWidth } from './page-layout.ts';
import { GROUND, INK, PRIMARY } from './palette.ts';
import type { Printing } from './printing.ts';
import { headRows } from './table-head.ts';
import { line, tableOptions, widthOf } from './table-look.ts';
import { spacer } from './text-blocks.ts';

/** The indent of a level of a tree, in twentieths of a point. */
const LEVEL_INDENT = 227;

interface Frame {
  readonly printing: Printing;
  readonly table: TableBlock;
  readonly widths: readonly number[];
}

const ROW_LOOKS: Readonly<
  Record<TreeRow['role'], { readonly look: RunLook; readonly cell: Partial<ITableCellOptions> }>
> = {
  body: { look: {}, cell: {} },
  group: { look: { bold: true, color: PRIMARY }, cell: { shading: { fill: GROUND } } },
  total: { look: { bold: true }, cell: { borders: { top: line(INK, 8) }, shading: { fill: GROUND } } },
};

const bodyCell = (
  { printing, table, widths }: Frame,
  row: TreeRow,
  { cell, column, columns, rows }: PlacedCell,
): TableCell => {
  const figures = table.columns[column]?.figures === true && columns === 1;
  const { look, cell: frameLook } = ROW_LOOKS[row.role];
  return new TableCell({
    ...frameLook,
    columnSpan: columns,
    rowSpan: rows,
    width: widthOf(widths, column, columns),
    children: [
      new Paragraph({
        style: figures ? 'TableFigure' : 'TableText',
        keepNext: row.role === 'group',
        ...(column === 0 && row.level !== undefined && { indent: { left: row.level * LEVEL_INDENT } }),
        children: [...runsOf(printing, cell.inlines, look)],
      }),
    ],
  });
};

/** Rows filled up with empty cells: a word processor takes a row that lacks cells for a damaged one. */
const filledRows = (rows: readonly PlacedRow[], width: number): readonly PlacedRow[] => {
  /** For each column, the first row that no cell covers any more. */
  const free = new Array<number>(width).fill(0);
  return rows.map(({ row, cells }, index) => {
    for (const { column, columns, rows: height } of cells)
      free.fill(index + height, column, column + columns);
    const missing = [...free.keys()].filter((column) => (free[column] ?? 0) <= index);
    const empty = missing.map(
      (column): PlacedCell => ({ cell: { inlines: [] }, column, columns: 1, rows: 1 }),
    );
    return { row, cells: [...cells, ...empty] };
  });
};

const bodyRow = (frame: Frame, { row, cells }: PlacedRow): TableRow =>
  new TableRow({ cantSplit: true, children: cells.map((cell) => bodyCell(frame, row, cell)) });

/** A table with its caption above and its small print beneath. */
export const tableChildren = (printing: Printing, table: TableBlock): readonly FileChild[] => {
  const widths = columnWidths(table, textWidth(printing.direction));
  const frame: Frame = { printing, table, widths };
  const caption = tableCaption(printing, { id: table.id, text: table.caption });
  const rows = filledRows(placedRows(table), table.columns.length).map((row) => bodyRow(frame, row));
  const note =
    table.note === undefined
      ? spacer(printing)
      : new Paragraph({ style: 'SmallPrint', children: [...textRuns(table.note)] });
  return [
    caption,
    new Table(tableOptions(widths, table.headColumns > 0, [...headRows(table, widths), ...rows])),
    note,
  ];
};
