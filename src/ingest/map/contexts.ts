/** Tables of figures that are shown and not scored. */
import type { Cell, ContextRecord, ContextTable, ReadCell } from '../../model/index.ts';
import { cellOf, isPrinted, printed, publishedAt } from './cells.ts';
import { lineOf } from './identity.ts';
import type { Mapping } from './mapping.ts';

const contextCell = (cell: ReadCell | undefined): Cell => {
  if (cell === undefined) return { state: 'missing' };
  const made = cellOf(cell);
  if (made !== undefined) return made;
  return isPrinted(cell) && cell.empty === undefined
    ? { state: 'value', value: { kind: 'text', text: printed(cell) } }
    : { state: 'missing' };
};

/** Chapter of tables whose place in our documents nobody has said. */
const CHAPTER = 'contesto';

/** A table; `number` counts the tables of all documents from 1. */
export const contextTableOf = (mapping: Mapping, record: ContextRecord, number: number): ContextTable => {
  const width = Math.max(record.columns.length, ...record.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => {
    const { label = '', year } = record.columns[index] ?? {};
    return {
      id: `c${index + 1}`,
      label: lineOf(label) || mapping.names.column(index + 1),
      ...(year !== undefined && { year }),
    };
  });
  const title = lineOf(record.table.title) || mapping.names.table(number);
  return {
    id: mapping.ids('tab', title),
    title,
    chapter: CHAPTER,
    columns,
    rows: record.rows.map(({ label, role, cells }, index) => ({
      id: `r${index + 1}`,
      label: printed(label) || mapping.names.untitled,
      role,
      cells: role === 'heading' ? [] : Array.from({ length: width }, (_, at) => contextCell(cells[at])),
    })),
    origin: publishedAt(record.table.place),
  };
};
