/** Columns that stand close together: a gap too narrow to part columns by itself does so where the lines of a table leave it free together. */
import { heightOf } from './joined-text.ts';
import { segmentOf, type TextLine } from './lines.ts';
import type { PdfPiece } from './page.ts';

/** A gap narrower than this share of the letters' height is a blank between words. */
const NARROWEST = 0.5;

/** How many lines must have text on both sides of the gap; fewer may cross it, such as rows of other tables of the page. */
const LEAST = 3;

/** More lines than this are no table of one page. */
const MOST_LINES = 400;

type Extents = readonly (readonly PdfPiece[])[];

const isFree = (lines: Extents, middle: number): boolean => {
  let [free, crossed] = [0, 0];
  for (const pieces of lines) {
    if (pieces.some(({ left, right }) => left < middle && right > middle)) crossed += 1;
    else if (pieces.some(({ right }) => right <= middle) && pieces.some(({ left }) => left >= middle))
      free += 1;
  }
  return free >= LEAST && free > crossed;
};

const partedPieces = (pieces: readonly PdfPiece[], lines: Extents): readonly (readonly PdfPiece[])[] => {
  const runs: PdfPiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isApart =
      last !== undefined &&
      piece.left - last.right > NARROWEST * heightOf(piece) &&
      isFree(lines, (piece.left + last.right) / 2);
    if (run === undefined || isApart) runs.push([piece]);
    else run.push(piece);
  }
  return runs;
};

/** The lines of one table, with the segments parted where its columns are. */
export const withTightColumns = (lines: readonly TextLine[]): readonly TextLine[] => {
  if (lines.length < LEAST || lines.length > MOST_LINES) return lines;
  const extents = lines.map(({ segments }) => segments.flatMap(({ pieces }) => pieces));
  return lines.map((line) => ({
    ...line,
    segments: line.segments.flatMap(({ pieces }) => partedPieces(pieces, extents).flatMap(segmentOf)),
  }));
};
