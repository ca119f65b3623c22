/** Tables as CSV for spreadsheets: UTF-8 with byte order mark, `;` between cells, no cell that a spreadsheet would calculate. */
import type { TableModel } from '../components/table/table-model.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** A number as written in Italian, with an optional unit: the only text that may begin with a sign and stay as it is. */
const NUMBER = /^[-+]?\d{1,3}(\.?\d{3})*(,\d+)?([\s\u00a0]?%)?$/;

/** Characters with which spreadsheets begin a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe is set before a dangerous first character, and before an
 * apostrophe, so that `readSafe` gives back exactly what was written.
 */
const safe = (text: string): string =>
  (FORMULA.test(text) && !NUMBER.test(text)) || text.startsWith("'") ? `'${text}` : text;

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (cells: readonly string[]): string => cells.map((cell) => quoted(safe(cell))).join(';');

/** A table with a first line that says what it is and how many rows follow, then the names of the columns, then the rows. */
export const writeCsv = (model: TableModel, about: string): string => {
  const lines = [
    line([about]),
    line(model.columns.map((column) => column.label)),
    ...model.rows.map((row) => line(row.cells.map((cell) => cell.csv ?? cell.text))),
  ];
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
};
