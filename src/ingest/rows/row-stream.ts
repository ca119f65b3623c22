/** A document as one stream of rows: tables row by row, lines and headings as rows of one cell; what most forms are read from. */
import { type Place, rememberObjects } from '../../kernel/index.ts';
import type { Atom, RawCell, RawDocument } from '../raw.ts';

/** A row of the stream: its cells in order, with the number of the block that it comes from. */
export interface StreamRow {
  readonly cells: readonly Atom[];
  readonly place: Place;
  readonly block: number;
  /** Whether the row stands in a table; otherwise it is a line of text or a heading. */
  readonly inTable: boolean;
}

/** The stream of a document; lines without text are left out, rows without text are not. */
export const rowStream = rememberObjects((document: RawDocument): readonly StreamRow[] =>
  document.blocks.flatMap((block, index): readonly StreamRow[] => {
    if (block.kind === 'table') {
      return block.rows.map(({ cells, place }) => ({ cells, place, block: index, inTable: true }));
    }
    return block.text.trim() === ''
      ? []
      : [{ cells: [block], place: block.place, block: index, inTable: false }];
  }),
);

/** The texts of a row without the empty cells. */
export const filled = rememberObjects((row: StreamRow): readonly Atom[] =>
  row.cells.filter(({ text }) => text.trim() !== ''),
);

/** The cell that covers a column of the grid. */
export const cellAt = (cells: readonly RawCell[], column: number): RawCell | undefined =>
  cells.find((cell) => cell.column <= column && column < cell.column + cell.columns);
