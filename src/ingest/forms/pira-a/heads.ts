/** The heads of the indicators of a card: one row, or two where a head ("Target") stands above the years. */
import { type Column, columnOf, yearOfHeading } from '../../rows/columns.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';

/** Columns by position; `undefined` where nothing is headed. */
export type Columns = readonly (Column | undefined)[];

/** The columns of a row of heads. */
export const columnsOf = (row: StreamRow): Columns =>
  row.cells.map(({ text }) => (text.trim() === '' ? undefined : columnOf(text)));

/** A second row of heads names years only, and nothing under the head of the indicators. */
export const isYearRow = (row: StreamRow, columns: Columns): boolean => {
  const years = filled(row);
  const title = columns.findIndex((column) => column !== undefined);
  return (
    years.length > 0 &&
    (row.cells[title]?.text ?? '').trim() === '' &&
    years.every(({ text }) => text.trim().length < 16 && yearOfHeading(plainWords(text)) !== undefined)
  );
};

/** The columns with the years of the second row; a head reaches to the right until the next one. */
export const withYears = (columns: Columns, row: StreamRow): Columns => {
  let above: Column | undefined;
  return Array.from({ length: Math.max(columns.length, row.cells.length) }, (_, position) => {
    above = columns[position] ?? above;
    const year = row.cells[position]?.text.trim() ?? '';
    if (year === '') return columns[position];
    return columnOf(`${above?.heading ?? ''} ${year}`.trim());
  });
};

/** A table that says how the indicators are measured, and neither what was aimed at nor what came of it. */
export const isDetails = (columns: Columns): boolean =>
  columns.every(
    (column) => column === undefined || !['target', 'result', 'achievement'].includes(column.role),
  );
