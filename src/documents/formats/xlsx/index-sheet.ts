/** The first sheet: what document this is, and the list of its tables with links. */
import type { WriteSheet } from 'hucre/xlsx';
import { formatDate } from '../../../wording/index.ts';
import type { DocumentTree } from '../../tree.ts';
import type { SheetPlan } from './document-tables.ts';
import { pageSetup } from './page-setup.ts';
import { INDEX_NAME } from './sheet-layout.ts';
import { startOf } from './sheet-name.ts';
import { bodyStyle, CAPTION, DRAFT, headStyle, LABEL, SMALL, TEXT } from './sheet-styles.ts';
import { SheetWriter } from './sheet-writer.ts';
import { captionHeight, rowHeight, smallHeight } from './widths.ts';

const WIDTHS = [34, 60, 45] as const;
const TOTAL_WIDTH = 139;
/** What whoever opens the file should know before using it. */
const HOW_TO_READ =
  'Ogni foglio è una tabella del documento. Le cifre sono numeri, mostrati con gli stessi decimali del documento; le percentuali sono frazioni di uno.';

const factsOf = (tree: DocumentTree): readonly (readonly [string, string])[] => [
  ['Amministrazione', tree.administration],
  ['Anno', String(tree.year)],
  ...(tree.act === undefined ? [] : [['Atto', tree.act] as const]),
  ...(tree.date === undefined ? [] : [['Data', formatDate(tree.date)] as const]),
  ['Versione', tree.version],
  ...tree.cover.map((line) => ['', line] as const),
];

/** The head of the sheet; gives the first free row. */
const writeTop = (writer: SheetWriter, tree: DocumentTree): number => {
  const across = (row: number) => ({ startRow: row, endRow: row, startCol: 0, endCol: 2 });
  let row = 0;
  for (const [text, style] of [
    [tree.title, CAPTION],
    [tree.subtitle, TEXT],
  ] as const) {
    if (text === undefined) continue;
    writer.setText(row, 0, text, { style });
    writer.merge(across(row));
    writer.height(row, captionHeight(text, TOTAL_WIDTH));
    row += 1;
  }
  if (tree.draft) {
    writer.setText(row, 0, 'BOZZA', { style: DRAFT });
    writer.setText(row, 1, 'Il documento non è completo: manca ancora qualcosa.', { style: TEXT });
    row += 1;
  }
  for (const [label, value] of factsOf(tree)) {
    if (label !== '') writer.setText(row, 0, label, { style: LABEL });
    writer.height(row, rowHeight([{ text: value, width: WIDTHS[1] ?? 1 }]));
    writer.setText(row, 1, value, { style: { ...TEXT, numFmt: '@' } });
    row += 1;
  }
  writer.setText(row + 1, 0, HOW_TO_READ, { style: SMALL });
  writer.merge(across(row + 1));
  writer.height(row + 1, smallHeight(HOW_TO_READ, TOTAL_WIDTH));
  return row + 3;
};

const writeList = (writer: SheetWriter, first: number, plans: readonly SheetPlan[]): void => {
  for (const [column, label] of ['Foglio', 'Tabella', 'Capitolo'].entries()) {
    writer.setText(first, column, label, { style: headStyle('left') });
  }
  const look = { role: 'body', figures: false, indent: 0, link: false } as const;
  for (const [index, { name, table, chapter }] of plans.entries()) {
    const row = first + 1 + index;
    writer.setText(row, 0, name, { style: bodyStyle({ ...look, link: true }), location: startOf(name) });
    writer.setText(row, 1, table.caption, { style: bodyStyle({ ...look, format: '@' }) });
    writer.height(
      row,
      rowHeight([name, table.caption, chapter].map((text, column) => ({ text, width: WIDTHS[column] ?? 1 }))),
    );
    writer.setText(row, 2, chapter, { style: bodyStyle({ ...look, format: '@' }) });
  }
};

/** The sheet "Indice". */
export const indexSheet = (tree: DocumentTree, plans: readonly SheetPlan[]): WriteSheet => {
  const writer = new SheetWriter();
  writeList(writer, writeTop(writer, tree), plans);
  return {
    name: INDEX_NAME,
    columns: WIDTHS.map((width) => ({ width })),
    ...writer.content(),
    ...pageSetup(tree, TOTAL_WIDTH),
  };
};
