/** In which columns the cells of a tagged table stand: the structure tells their order, where they are drawn tells the column. */
import type { Box, PageCell } from './page.ts';

/** A cell of the structure. */
export interface TaggedCell {
  readonly text: string;
  readonly box?: Box;
}

/** The stretch of the page that a column fills. */
interface Band {
  left: number;
  right: number;
}

/** The bands of the columns, from the rows that have a cell for each of them. */
const bandsOf = (rows: readonly (readonly TaggedCell[])[], width: number): readonly Band[] => {
  const bands: Band[] = Array.from({ length: width }, () => ({ left: Infinity, right: -Infinity }));
  for (const row of rows.filter(({ length }) => length === width)) {
    for (const [column, { box }] of row.entries()) {
      const band = bands[column];
      if (box === undefined || band === undefined) continue;
      band.left = Math.min(band.left, box[0]);
      band.right = Math.max(band.right, box[2]);
    }
  }
  return bands;
};

const overlapOf = (box: Box, { left, right }: Band): number =>
  Math.min(box[2], right) - Math.max(box[0], left);

interface Placed {
  readonly cell: TaggedCell;
  readonly column: number;
  readonly columns: number;
}

/** Columns of the cells of a row that lacks some: each takes the columns that it stands over, in order; empty ones follow the one before. */
const placeShortRow = (row: readonly TaggedCell[], bands: readonly Band[]): readonly Placed[] => {
  let next = 0;
  return row.map((cell, index) => {
    const last = bands.length - (row.length - index);
    const { box } = cell;
    const over =
      box === undefined
        ? []
        : bands.flatMap((band, column) =>
            column >= next && column <= last && overlapOf(box, band) > 0 ? [column] : [],
          );
    const column = Math.min(over[0] ?? next, Math.max(next, last));
    const columns = Math.max(1, (over.at(-1) ?? column) - column + 1);
    next = column + columns;
    return { cell, column, columns };
  });
};

/** Columns that a row of heads and the row under it fill: a head above several heads covers them all. */
const spreadHeads = (upper: readonly Placed[], lower: readonly Placed[]): readonly Placed[] => {
  const below = new Set(lower.map(({ column }) => column));
  const isFree = (column: number): boolean =>
    below.has(column) && !upper.some((each) => each.column <= column && column < each.column + each.columns);
  return upper.map((placed) => {
    if (!below.has(placed.column)) return placed;
    let [start, end] = [placed.column, placed.column + placed.columns];
    while (isFree(start - 1)) start -= 1;
    while (isFree(end)) end += 1;
    return { ...placed, column: start, columns: end - start };
  });
};

const asPageCell = ({ cell, column, columns }: Placed): PageCell => ({ ...cell, column, columns, rows: 1 });

/** Places the cells of a table, row by row. */
export const placeCells = (rows: readonly (readonly TaggedCell[])[]): readonly (readonly PageCell[])[] => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const bands = bandsOf(rows, width);
  const placed = rows.map((row) =>
    row.length === width
      ? row.map((cell, column): Placed => ({ cell, column, columns: 1 }))
      : placeShortRow(row, bands),
  );
  const [upper, lower] = placed;
  if (upper !== undefined && lower !== undefined && upper.length < width && lower.length < width)
    placed[0] = spreadHeads(upper, lower);
  return placed.map((row) => row.map(asPageCell));
};
