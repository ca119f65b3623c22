/** How the cells of a document were read, and which form most of them belong to. */
import type { ReadCell } from '../../model/index.ts';
import type { CheckedDocument } from './check-documents.ts';

/** Cells by how they were read. A text with one figure inside is a text; with several it allows several readings and counts as `unread`. */
export interface DocumentCells {
  readonly read: number;
  readonly text: number;
  readonly unread: number;
}

/** Whether a cell was not understood, or may be read in several ways. */
export const isDoubtful = ({ status, alternatives }: ReadCell): boolean =>
  status === 'unread' || (status === 'ambiguous' && alternatives.length > 1);

const stateOf = (cell: ReadCell): keyof DocumentCells => {
  if (isDoubtful(cell)) return 'unread';
  return cell.status === 'read' ? 'read' : 'text';
};

/** Counts the cells of all tables of a document. */
export const cellCounts = ({ tables }: Pick<CheckedDocument, 'tables'>): DocumentCells => {
  const counts = { read: 0, text: 0, unread: 0 };
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      for (const cell of cells) counts[stateOf(cell)] += 1;
    }
  }
  return counts;
};

/** The recognised form with most cells; `unknown` when no table was recognised. */
export const mainForm = ({ tables }: Pick<CheckedDocument, 'tables'>): string => {
  const sizes = new Map<string, number>();
  for (const { form, rows } of tables) {
    const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (form !== 'unknown') sizes.set(form, (sizes.get(form) ?? 0) + cells);
  }
  const [largest] = [...sizes].toSorted(([, one], [, other]) => other - one);
  return largest?.[0] ?? 'unknown';
};
