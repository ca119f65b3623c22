/** What all tables have in common: borders, widths, room in the cells. */
import {
  BorderStyle,
  type IBorderOptions,
  type ITableCellOptions,
  type ITableOptions,
  TableLayoutType,
  type TableRow,
  WidthType,
} from 'docx';
import { LINE, PRIMARY } from './palette.ts';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A border; `size` in eighths of a point. */
export const line = (color: string, size: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color,
});

/** Room at the left and at the right of a cell's text, in twentieths of a point. */
export const CELL_SIDE = 70;

/** Room between the border of a cell and its text, in twentieths of a point. */
const CELL_ROOM = { top: 28, bottom: 28, left: CELL_SIDE, right: CELL_SIDE, marginUnitType: WidthType.DXA };

/** What all tables have in common. `rowHeads`: whether the first column names its row. */
export const tableOptions = (
  widths: readonly number[],
  rowHeads: boolean,
  rows: readonly TableRow[],
): ITableOptions => ({
  rows,
  columnWidths: widths,
  width: { size: widths.reduce((left, right) => left + right, 0), type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  margins: CELL_ROOM,
  borders: {
    top: line(PRIMARY, 8),
    bottom: line(PRIMARY, 8),
    left: NO_BORDER,
    right: NO_BORDER,
    insideHorizontal: line(LINE, 4),
    insideVertical: NO_BORDER,
  },
  tableLook: { firstRow: true, firstColumn: rowHeads, noHBand: true, noVBand: true },
});

/** The width of a cell over `count` columns, from the column `from`. */
export const widthOf = (
  widths: readonly number[],
  from: number,
  count: number,
): NonNullable<ITableCellOptions['width']> => ({
  size: widths.slice(from, from + count).reduce((left, right) => left + right, 0),
  type: WidthType.DXA,
});
