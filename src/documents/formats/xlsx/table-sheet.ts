/** A table of the document as a sheet: caption, way back, heads, typed cells, notes in a column of their own. */
import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { DocumentTree, TableBlock } from '../../tree.ts';
import type { PlacedCell } from '../table-grid.ts';
import { legalText, readableText } from './cell-text.ts';
import { type SheetCell, sheetCell } from './cell-value.ts';
import type { SheetPlan } from './document-tables.ts';
import { pageSetup } from './page-setup.ts';
import { writeHeads, writeTop } from './sheet-heads.ts';
import {
  across,
  frozenColumns,
  HEAD_ROW,
  type Layout,
  NOTE_WIDTH,
  sheetLayout,
  totalWidth,
} from './sheet-layout.ts';
import { startOf } from './sheet-name.ts';
import { bodyStyle, SMALL } from './sheet-styles.ts';
import type { CellExtras } from './sheet-writer.ts';
import { type MeasuredText, rowHeight, smallHeight } from './widths.ts';

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
  writer.setText(row, 0, plan.table.note, { style: SMALL });
  writer.merge(across(layout, row));
  writer.height(row, smallHeight(plan.table.note, totalWidth(layout)));
};

/** A name of a range of cells. */
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

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
  const layout = sheetLayout(plan, sheetOf);
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
