/** The heading row of a table of indicators: columns with targets, results or realisation beside one that names the indicator. */
import { type Column, columnOf } from '../../rows/columns.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';

/** A heading row: its columns by position, and the name in the corner where that is no heading (a perspective's). */
export interface Header {
  readonly columns: readonly (Column | undefined)[];
  readonly corner?: string;
}

const TELLING: ReadonlySet<Column['role']> = new Set([
  'target',
  'result',
  'achievement',
  'score',
  'baseline',
]);

/** A title column is needed; the first one is taken when none is headed as such. */
const withTitle = (columns: readonly (Column | undefined)[]): Header | undefined => {
  const first = columns.findIndex((column) => column !== undefined);
  if (columns.some((column) => column?.role === 'title')) return { columns };
  const corner = columns[first];
  if (corner === undefined || corner.role !== 'other') return undefined;
  return {
    corner: corner.heading,
    columns: columns.map((column, index) =>
      index === first ? { role: 'title', heading: corner.heading } : column,
    ),
  };
};

/** The header that a row is, if it is one: two telling columns at least, one of them a target, and no figures. */
export const headerOf = (row: StreamRow): Header | undefined => {
  if (!row.inTable || filled(row).length < 3) return undefined;
  const columns = row.cells.map(({ text }) => (text.trim() === '' ? undefined : columnOf(text)));
  const telling = columns.filter((column) => column !== undefined && TELLING.has(column.role));
  const hasTarget = columns.some((column) => column?.role === 'target');
  return hasTarget && telling.length >= 2 ? withTitle(columns) : undefined;
};
