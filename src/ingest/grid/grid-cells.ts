/** Cells of real tables as the pieces that readers of broken cells work with, so that both are read by the same rules. */
import type { ReadCell } from '../../model/index.ts';
import { figureCell } from '../broken/cells.ts';
import type { BrokenColumn } from '../broken/headings.ts';
import type { Piece, RunCell } from '../broken/pieces.ts';
import type { ColumnCell } from '../broken/tail-figures.ts';
import type { Word } from '../broken/words.ts';
import type { RawCell, RawRow } from '../raw.ts';
import { cellAt } from '../rows/row-stream.ts';
import { plainText } from '../values/plain-text.ts';
import type { Grid } from './grid.ts';

const wordOf = (text: string, cell: RawCell): Word => ({
  text,
  gap: 1,
  lines: [cell],
  startsLine: false,
  afterBlank: false,
  startsPage: false,
});

/** The words of a cell. */
export const wordsOfCell = (cell: RawCell | undefined, text = cell?.text ?? ''): readonly Word[] => {
  const plain = plainText(text);
  return cell === undefined || plain === '' ? [] : plain.split(' ').map((word) => wordOf(word, cell));
};

/** A cell as a figure, empty cells as none. */
export const runCellOf = (cell: RawCell | undefined): RunCell => {
  const words = wordsOfCell(cell);
  const piece: Piece = { words, isFigure: true, isBound: false, gap: 1 };
  return words.length === 0 ? undefined : piece;
};

/** The columns of a row that hold figures, each with its cell. */
export const columnCells = (grid: Grid, row: RawRow): readonly ColumnCell[] =>
  grid.columns.flatMap((column, position): readonly ColumnCell[] =>
    column === undefined ? [] : [{ column, candidates: [runCellOf(cellAt(row.cells, position))] }],
  );

/** The figures of the periods; `spans` when one cell covers them all. */
export const periodFigures = (
  { columns }: Grid,
  row: RawRow,
): { readonly periods: readonly ReadCell[]; readonly spans: boolean } => {
  const positions = columns.flatMap((column: BrokenColumn | undefined, position) =>
    column?.role === 'period' ? [position] : [],
  );
  const cells = positions.map((position) => cellAt(row.cells, position));
  const [first] = cells;
  const spans = cells.length > 1 && first !== undefined && cells.every((cell) => cell === first);
  const own = spans ? [first] : cells;
  return {
    spans,
    periods: own.map((cell) => {
      const read = figureCell(runCellOf(cell), row.place);
      const isShared = !spans && cell !== undefined && cells.filter((other) => other === cell).length > 1;
      return isShared ? { ...read, status: 'ambiguous' } : read;
    }),
  };
};
