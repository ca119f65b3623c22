/** Cells of context tables in narrative texts. */
import { quantityFigure } from '../blocks/inline.ts';
import type { DocumentInput } from '../input.ts';
import { type Resolved, resolvedTo, WITHOUT_VALUE } from './resolved.ts';

/** `table.TABLE.ROW.COLUMN`, by their ids; computed totals and shares included. */
export const resolveTableCell = (input: DocumentInput, path: readonly string[]): Resolved | undefined => {
  const [tableId, rowId, columnId, ...rest] = path;
  const found = input.tables.find(({ table }) => table.id === tableId);
  const column = found?.table.columns.findIndex(({ id }) => id === columnId) ?? -1;
  const cell = found?.rows.find(({ row }) => row.id === rowId)?.cells[column]?.cell;
  if (cell === undefined || rest.length > 0) return undefined;
  return cell.state === 'value' ? resolvedTo(quantityFigure(cell.value)) : WITHOUT_VALUE;
};
