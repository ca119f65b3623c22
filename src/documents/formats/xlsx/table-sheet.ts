/** A table of the document as a sheet: caption, way back, heads, typed cells, notes in a column of their own. */
import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { DocumentTree, TableBlock } from '../../tree.ts';
import { columnGroups, type PlacedCell, type PlacedRow, placedRows } from '../table-grid.ts';
import { legalText, readableText } from './cell-text.ts';
import { type SheetCell, sheetCell } from './cell-value.ts';
import type { SheetPlan } from './document-tables.ts';
import { pageSetup } from './page-setup.ts';
import { startOf } from './sheet-name.ts';
import { bodyStyle, CAPTION, headStyle, LINK, SMALL, TEXT } from './sheet-styles.ts';
import { type CellExtras, SheetWriter } from './sheet-writer.ts';
import { captionHeight, columnWidths, type MeasuredText, rowHeight, smallHeight } from './widths.ts';

/** Name of the first sheet. */
export const INDEX_NAME = 'Indice';
/** Caption, chapter, way back; the heads follow. */
const CAPTION_ROW = 0;
const CHAPTER_ROW = 1;
const BACK_ROW = 2;
const HEAD_ROW = 3;
/** Characters of the column of the notes. */
const NOTE_WIDTH = 45;
/** Widest row heads that still leave room beside them when they stay in view. */
const FROZEN_WIDTH = 60;

/** A name of a range of cells. */
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** What the parts of a sheet know of it. */
interface Layout {
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

const totalWidth = ({ widths, hasNotes }: Layout): number =>
  widths.reduce((sum, width) => sum + width, hasNotes ? NOTE_WIDTH : 0);

const across = ({ widths, hasNotes }: Layout, row: number) => ({
  startRow: row,
  endRow: row,
  startCol: 0,
  endCol: widths.length - (hasNotes ? 0 : 1),
});

const writeTop = (layout: Layout, tree: DocumentTree): void => {
  const { writer, plan } = layout;
  const about = [plan.chapter, tree.administration, tree.title].filter((part) => part !== '').join(' – ');
  const small = tree.draft ? `BOZZA – ${about}` : about;
  const width = totalWidth(layout);
  writer.setText(CAPTION_ROW, 0, plan.table.caption, { style: CAPTION });
  writer.merge(across(layout, CAPTION_ROW));
  writer.height(CAPTION_ROW, captionHeight(plan.table.caption, width));
  writer.setText(CHAPTER_ROW, 0, small, { style: SMALL });
  writer.merge(across(layout, CHAPTER_ROW));
  writer.height(CHAPTER_ROW, smallHeight(small, width));
  writer.setText(BACK_ROW, 0, 'Torna all’indice', { style: LINK, location: startOf(INDEX_NAME) });
};

const writeHeads = ({ writer, plan, bodyRow, hasNotes, widths }: Layout): void => {
  const { columns } = plan.table;
  const labelRow = bodyRow - 1;
  const align = (column: number) => (columns[column]?.figures === true ? 'right' : 'left');
  const grouped = columnGroups(plan.table);
  for (const { label, column, columns: count } of grouped) {
    if (label === undefined) continue;
    const style = headStyle('center');
    writer.setText(HEAD_ROW, column, label, { style });
    writer.merge(
      { startRow: HEAD_ROW, endRow: HEAD_ROW, startCol: column, endCol: column + count - 1 },
      style,
    );
  }
  for (const [column, { label, group }] of columns.entries()) {
    const style = headStyle(align(column));
    const row = grouped.length > 0 && group === undefined ? HEAD_ROW : labelRow;
    writer.setText(row, column, label, { style });
    writer.merge({ startRow: row, endRow: labelRow, startCol: column, endCol: column }, style);
  }
  const measured = columns.map(({ label }, column) => ({ text: label, width: widths[column] ?? 1 }));
  writer.height(labelRow, rowHeight(measured));
  if (!hasNotes) return;
  const style = headStyle('left');
  writer.setText(HEAD_ROW, widths.length, 'Note', { style });
  writer.merge(
    { startRow: HEAD_ROW, endRow: labelRow, startCol: widths.length, endCol: widths.length },
    style,
  );
};

const linkExtras = ({ sheetOf }: Layout, { link }: SheetCell): CellExtras => {
  if (link === undefined) return {};
  if (/^https?:\/\//.test(link)) return { address: link };
  const location = sheetOf(link);
  return location === undefined ? {} : { location };
};

const writeCell = (layout: Layout, row: number, placed: PlacedCell, content: SheetCell): void => {
  const { writer, plan, rows } = layout;
  const line = rows[row - layout.bodyRow]?.row;
  const extras = linkExtras(layout, content);
  const style = bodyStyle({
    role: line?.role ?? 'body',
    figures: plan.table.columns[placed.column]?.figures === true && placed.columns === 1,
    indent: placed.column === 0 ? (line?.level ?? 0) : 0,
    link: extras.address !== undefined || extras.location !== undefined,
    ...(content.format !== undefined && { format: content.format }),
  });
  writer.set(row, placed.column, content.value, { ...extras, style });
  const { column, columns, rows: height } = placed;
  writer.merge(
    { startRow: row, endRow: row + height - 1, startCol: column, endCol: column + columns - 1 },
    style,
  );
};

/** The texts of a row with the widths of their cells; a cell of several rows has room below. */
const measuredRow = (
  { widths }: Layout,
  filled: readonly (readonly [PlacedCell, SheetCell])[],
): readonly MeasuredText[] =>
  filled
    .filter(([{ rows }]) => rows === 1)
    .map(([{ cell, column, columns }]) => ({
      text: readableText(cell.inlines),
      width: widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
    }));

/** The notes of a row, each after the head of its column. */
const rowNotes = (table: TableBlock, cells: readonly (readonly [PlacedCell, SheetCell])[]): string =>
  cells
    .flatMap(([{ column }, { notes }]) =>
      notes.map((note) => {
        const label = table.columns[column]?.label ?? '';
        return label === '' ? note : `${label}: ${note}`;
      }),
    )
    .join('\n');

const writeBody = (layout: Layout): void => {
  const { writer, plan, rows, widths, bodyRow, hasNotes } = layout;
  for (const [index, { row, cells }] of rows.entries()) {
    const filled = cells.map((placed) => [placed, sheetCell(placed.cell.inlines)] as const);
    for (const [placed, content] of filled) writeCell(layout, bodyRow + index, placed, content);
    const note = legalText(rowNotes(plan.table, filled));
    writer.height(
      bodyRow + index,
      rowHeight([...measuredRow(layout, filled), { text: note, width: NOTE_WIDTH }]),
    );
    if (!hasNotes) continue;
    const look = { role: row.role, figures: false, indent: 0, link: false };
    writer.set(bodyRow + index, widths.length, note === '' ? null : note, { style: bodyStyle(look) });
  }
};

const writeFoot = (layout: Layout): void => {
  const { writer, plan, rows, bodyRow } = layout;
  if (plan.table.note === undefined) return;
  const row = bodyRow + rows.length + 1;
  writer.setText(row, 0, plan.table.note, { style: { ...TEXT, ...SMALL } });
  writer.merge(across(layout, row));
  writer.height(row, smallHeight(plan.table.note, totalWidth(layout)));
};

/** Row heads stay in view as long as they leave room for the rest. */
const frozenColumns = ({ plan, widths }: Layout): number => {
  const heads = widths.slice(0, plan.table.headColumns);
  return heads.reduce((sum, width) => sum + width, 0) <= FROZEN_WIDTH ? heads.length : 0;
};

/** The heads are printed on every page. The name of the sheet is quoted, because it has spaces. */
const printTitles = ({ plan, bodyRow }: Layout): NamedRange => ({
  name: '_xlnm.Print_Titles',
  range: `${startOf(plan.name).replace(/!A1$/, '')}!$${HEAD_ROW + 1}:$${bodyRow}`,
  scope: plan.name,
});

/** The sheet of a table, and the name that makes its heads return on every page. */
export const tableSheet = (
  plan: SheetPlan,
  tree: DocumentTree,
  sheetOf: (target: string) => string | undefined,
): { readonly sheet: WriteSheet; readonly titles: NamedRange } => {
  const rows = placedRows(plan.table);
  const layout: Layout = {
    writer: new SheetWriter(),
    plan,
    rows,
    widths: columnWidths(plan.table, rows),
    bodyRow: HEAD_ROW + (columnGroups(plan.table).length > 0 ? 2 : 1),
    hasNotes: rows.some(({ cells }) => cells.some(({ cell }) => sheetCell(cell.inlines).notes.length > 0)),
    sheetOf,
  };
  writeTop(layout, tree);
  writeHeads(layout);
  writeBody(layout);
  writeFoot(layout);
  const widths = [...layout.widths, ...(layout.hasNotes ? [NOTE_WIDTH] : [])];
  return {
    sheet: {
      name: plan.name,
      columns: widths.map((width) => ({ width })),
      freezePane: { rows: layout.bodyRow, columns: frozenColumns(layout) },
      ...layout.writer.content(),
      ...pageSetup(tree, totalWidth(layout)),
    },
    titles: printTitles(layout),
  };
};
