/** Puts the blocks of a document together and numbers its atoms; tables become rectangles. */
import type { Place } from '../../kernel/index.ts';
import type { RawBlock, RawCell, RawRow } from '../raw.ts';

/** A cell before its place in the grid is known; it may cover several columns or rows. */
export interface SourceCell {
  readonly text: string;
  readonly place: Place;
  readonly columns: number;
  readonly rows: number;
  /** Where the format itself names the column, from 0; else the next one that is free. */
  readonly column?: number;
}

/** A row as its format gives it: covered cells are left out. */
export interface SourceRow {
  readonly cells: readonly SourceCell[];
  readonly place: Place;
}

/** Collects blocks in reading order. */
export interface BlockBuilder {
  readonly line: (text: string, place: Place) => void;
  readonly heading: (level: number, text: string, place: Place) => void;
  readonly table: (rows: readonly SourceRow[], place: Place) => void;
  readonly blocks: () => readonly RawBlock[];
}

/** Columns beyond this many are no table of an administration but a damaged file. */
const MOST_COLUMNS = 1000;

/** Tables of more positions than this are left ragged: one absurd cell must not fill the memory with empty ones. */
const MOST_POSITIONS = 500_000;

interface PlacedCell extends SourceCell {
  readonly column: number;
}

/** Until which row each column is covered by a cell that began above. */
type Covered = Map<number, number>;

const placeRow = (row: SourceRow, index: number, covered: Covered): readonly PlacedCell[] => {
  const placed: PlacedCell[] = [];
  let column = 0;
  const skipCovered = (): void => {
    while ((covered.get(column) ?? 0) > index) column += 1;
  };
  for (const cell of row.cells) {
    if (cell.column === undefined) skipCovered();
    else column = Math.max(column, cell.column);
    const columns = Math.max(1, Math.min(cell.columns, MOST_COLUMNS - column));
    placed.push({ ...cell, column, columns });
    for (let at = column; at < column + columns; at += 1) covered.set(at, index + cell.rows);
    column += columns;
  }
  return placed;
};

const widthOf = (rows: readonly (readonly PlacedCell[])[]): number => {
  let width = 0;
  for (const row of rows) {
    for (const { column, columns } of row) width = Math.max(width, column + columns);
  }
  return width;
};

/** A row as wide as the table: what a cell of this row or of one above covers is an empty cell, so that positions are columns. */
const filledRow = (
  cells: readonly PlacedCell[],
  width: number,
  place: Place,
  number: () => number,
): readonly RawCell[] => {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return Array.from({ length: width }, (_, column): RawCell => {
    const cell = byColumn.get(column);
    return cell === undefined
      ? { atom: number(), text: '', place, column, columns: 1, rows: 1 }
      : { atom: number(), ...cell };
  });
};

/** A new builder. */
export const blockBuilder = (): BlockBuilder => {
  const blocks: RawBlock[] = [];
  let next = 0;
  const number = (): number => {
    next += 1;
    return next - 1;
  };
  return {
    line: (text, place) => {
      blocks.push({ kind: 'line', atom: number(), text, place });
    },
    heading: (level, text, place) => {
      blocks.push({ kind: 'heading', level, atom: number(), text, place });
    },
    table: (rows, place) => {
      const covered: Covered = new Map();
      const placed = rows.map((row, index) => placeRow(row, index, covered));
      const width = widthOf(placed);
      const isFilled = width * rows.length <= MOST_POSITIONS;
      const raw = rows.map(
        (row, index): RawRow => ({
          place: row.place,
          cells: filledRow(
            placed[index] ?? [],
            isFilled ? width : widthOf([placed[index] ?? []]),
            row.place,
            number,
          ),
        }),
      );
      if (width > 0) blocks.push({ kind: 'table', rows: raw, place });
    },
    blocks: () => blocks,
  };
};
