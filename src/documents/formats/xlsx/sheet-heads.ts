/** The upper part of a sheet: caption, chapter, way back, heads of the columns. */
import type { DocumentTree } from '../../tree.ts';
import { columnGroups } from '../table-grid.ts';
import { across, HEAD_ROW, INDEX_NAME, type Layout, totalWidth } from './sheet-layout.ts';
import { startOf } from './sheet-name.ts';
import { CAPTION, headStyle, LINK, SMALL } from './sheet-styles.ts';
import { captionHeight, rowHeight, smallHeight } from './widths.ts';

const CAPTION_ROW = 0;
const CHAPTER_ROW = 1;
const BACK_ROW = 2;

/** Writes caption, chapter and the way back to the index. */
export const writeTop = (layout: Layout, tree: DocumentTree): void => {
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

/** Writes the heads: groups above their columns, the column of the notes at the end. */
export const writeHeads = ({ writer, plan, bodyRow, hasNotes, widths }: Layout): void => {
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
