/** The headings of a table: one row, or two where columns are grouped; both come again on each page. */
import { Paragraph, TableCell, TableRow, VerticalAlignTable } from 'docx';
import type { TableBlock, TableColumn } from '../../tree.ts';
import { type ColumnGroup, columnGroups } from '../table-grid.ts';
import { textRuns } from './literal-text.ts';
import { HEAD_GROUND, PRIMARY, STRONG_LINE } from './palette.ts';
import { line, widthOf } from './table-look.ts';

interface Place {
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
}

interface HeadText {
  readonly label: string;
  readonly style: 'TableHead' | 'TableHeadFigure' | 'TableHeadGroup';
}

const headCell = (
  widths: readonly number[],
  { from, columns, rows }: Place,
  { label, style }: HeadText,
): TableCell =>
  new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    width: widthOf(widths, from, columns),
    shading: { fill: HEAD_GROUND },
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { bottom: style === 'TableHeadGroup' ? line(STRONG_LINE, 4) : line(PRIMARY, 6) },
    children: [new Paragraph({ style, children: [...textRuns(label)] })],
  });

const single = (widths: readonly number[], column: TableColumn, from: number, rows: number): TableCell =>
  headCell(
    widths,
    { from, columns: 1, rows },
    { label: column.label, style: column.figures ? 'TableHeadFigure' : 'TableHead' },
  );

const rowOf = (children: readonly TableCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children });

const upperCells = (
  { columns }: TableBlock,
  widths: readonly number[],
  groups: readonly ColumnGroup[],
): readonly TableCell[] =>
  groups.flatMap(({ label, column: from, columns: count }) =>
    label === undefined
      ? columns.slice(from, from + 1).map((column) => single(widths, column, from, 2))
      : [headCell(widths, { from, columns: count, rows: 1 }, { label, style: 'TableHeadGroup' })],
  );

/** The heading rows of the table over columns of these widths. */
export const headRows = (table: TableBlock, widths: readonly number[]): readonly TableRow[] => {
  const groups = columnGroups(table);
  if (groups.length === 0)
    return [rowOf(table.columns.map((column, from) => single(widths, column, from, 1)))];
  const lower = table.columns.flatMap((column, from) =>
    column.group === undefined ? [] : [single(widths, column, from, 1)],
  );
  return [rowOf(upperCells(table, widths, groups)), rowOf(lower)];
};
