/**
 * A row of a tree or roll-up table: texts, then one figure for each column, then offices. How many empty cells stand before and after
 * the figures says which columns they are in; when the two disagree the figures are doubtful.
 */
import type { BrokenColumn, BrokenRole } from './headings.ts';
import { cellsOfRun, isRunPiece, type Piece, piecesOf, type RunCell, wordsIn } from './pieces.ts';
import type { ColumnCell } from './tail-figures.ts';
import { emptyCells, type Word, type WordRow } from './words.ts';

/** The figures of a row by column; a doubtful one has several candidates. */
export interface FigureRow {
  readonly texts: readonly Word[];
  readonly cells: readonly ColumnCell[];
  readonly offices: readonly Word[];
  /** Whether the last text column (the algorithm) is empty. */
  readonly lacksLastText: boolean;
}

/** What the table says of its rows. */
export interface RowShape {
  readonly figures: readonly BrokenColumn[];
  readonly hasOffices: boolean;
  readonly hasAlgorithm: boolean;
}

interface Placed {
  readonly start: number;
  readonly lacksLastText: boolean;
}

/** Where the run may begin: from the cells before it and from the cells after it. */
const placesOf = (
  shape: RowShape,
  before: number,
  length: number,
  after: readonly number[],
): readonly Placed[] => {
  const count = shape.figures.length;
  const fromRight = new Set(after.map((empty) => count - empty - length));
  const fromLeft: readonly Placed[] = [
    { start: before, lacksLastText: false },
    ...(shape.hasAlgorithm && before > 0 ? [{ start: before - 1, lacksLastText: true }] : []),
  ];
  const agreed = fromLeft.filter(({ start }) => fromRight.has(start));
  if (agreed.length > 0) return agreed;
  return Array.from({ length: Math.max(1, count - length + 1) }, (_, start) => ({
    start,
    lacksLastText: false,
  }));
};

const fill = (shape: RowShape, run: readonly RunCell[], places: readonly Placed[]): FigureRow['cells'] =>
  shape.figures.map((column, index) => {
    const candidates = places.map(({ start }) => run[index - start]);
    return { column, candidates: [...new Set(candidates)] };
  });

const TEXT_CELL_WORDS = 12;
const IN_WORDS: ReadonlySet<BrokenRole> = new Set(['target', 'result']);

/** "2 | entro il 30/06 e 31/12 | 100 %": figures, a target in words, figures. The position of the figures before it, if that is so. */
const aroundWords = (pieces: readonly Piece[], first: number, start: number, shape: RowShape): number => {
  const role = shape.figures[start - 1]?.role;
  if (role === undefined || !IN_WORDS.has(role)) return -1;
  for (let at = first - 1; at >= Math.max(0, first - TEXT_CELL_WORDS); at -= 1) {
    if (!isRunPiece(pieces[at])) continue;
    const begin = at - start + 2;
    const isRun = begin >= 0 && pieces.slice(begin, at + 1).every(isRunPiece);
    return isRun && !isRunPiece(pieces[begin - 1]) ? begin : -1;
  }
  return -1;
};

const asOne = (pieces: readonly Piece[]): readonly Piece[] => {
  const [first] = pieces;
  return first === undefined
    ? []
    : [{ words: wordsIn(pieces), isFigure: true, isBound: false, gap: first.gap }];
};

/** A row without figures; `lost`: figures between its words that may be those of any column. */
const emptyRow = (words: readonly Word[], shape: RowShape, lost: readonly Piece[] = []): FigureRow => ({
  texts: words,
  cells: shape.figures.map((column) => ({ column, candidates: [undefined, ...lost] })),
  offices: [],
  lacksLastText: true,
});

/** Blanks after the run, as counts of empty figure cells: with no office printed, one of them may be the offices' cell. */
const emptyAfter = (shape: RowShape, offices: readonly Word[], trailing: number): readonly number[] => {
  const [office] = offices;
  if (office !== undefined) return [emptyCells(office.gap)];
  const empty = emptyCells(trailing);
  return shape.hasOffices && empty > 0 ? [empty - 1] : [empty];
};

/** Reads the figures of a row. */
export const figureRow = (
  { words, trailing }: WordRow,
  shape: RowShape,
  isInterrupted: boolean,
): FigureRow => {
  const pieces = piecesOf(words, isInterrupted);
  const last = pieces.findLastIndex(isRunPiece);
  if (last < 0) return emptyRow(words, shape);
  const offices = wordsIn(pieces.slice(last + 1));
  if (offices.length > 0 && !shape.hasOffices) {
    const figures = pieces.filter(isRunPiece);
    return emptyRow(words, shape, figures.length > 1 ? figures : []);
  }
  const after = emptyAfter(shape, offices, trailing);
  let first = last;
  while (isRunPiece(pieces[first - 1]) && last - first + 1 < shape.figures.length) first -= 1;
  const trimmed = trimRun(pieces.slice(first, last + 1), shape.figures.length - (after[0] ?? 0));
  first = last + 1 - trimmed.length;
  const before = emptyCells(pieces[first]?.gap ?? 1);
  const run = cellsOfRun(trimmed, 1).slice(before);
  const begin =
    before > 0 ? -1 : aroundWords(pieces, first, shape.figures.length - (after[0] ?? 0) - run.length, shape);
  if (begin >= 0) return inWords(pieces, { begin, first, last }, shape, offices);
  const places = placesOf(shape, before, run.length, after);
  return {
    texts: wordsIn(pieces.slice(0, first)),
    cells: fill(shape, run, places),
    offices,
    lacksLastText: places[0]?.lacksLastText ?? false,
  };
};

/** A bound with its operator right after a text ends that text ("n. visite =2"). */
const isSigned = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.gap <= 1 && /^(?:>|<|=|≥|≤)/.test(piece.words[0]?.text ?? '');

/** No more cells than there are columns: a figure at the left beyond them ends the text. */
const trimRun = (run: readonly Piece[], columns: number): readonly Piece[] => {
  let kept = run;
  while (kept.length > 1 && isSigned(kept[0])) kept = kept.slice(1);
  while (kept.length > 1 && cellsOfRun(kept, 1).length - emptyCells(kept[0]?.gap ?? 1) > columns) {
    kept = kept.slice(1);
  }
  return kept;
};

const inWords = (
  pieces: readonly Piece[],
  at: { readonly begin: number; readonly first: number; readonly last: number },
  shape: RowShape,
  offices: readonly Word[],
): FigureRow => {
  const left = pieces.slice(at.begin, at.first);
  const lastFigure = left.findLastIndex(isRunPiece);
  const run: readonly RunCell[] = [
    ...left.slice(0, lastFigure + 1),
    ...asOne(left.slice(lastFigure + 1)),
    ...cellsOfRun(pieces.slice(at.first, at.last + 1), 1),
  ];
  return {
    texts: wordsIn(pieces.slice(0, at.begin)),
    cells: fill(shape, run, [{ start: 0, lacksLastText: false }]),
    offices,
    lacksLastText: false,
  };
};
