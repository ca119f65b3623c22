/** Pieces of a page without structure as lines: each line has segments, which wide gaps separate. */
import { heightOf, joinedText, onSameLine } from './joined-text.ts';
import { type Box, boxOf, type PdfPiece } from './page.ts';

/** A run of text without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly box: Box;
  /** What it is put together from, from left to right. */
  readonly pieces: readonly PdfPiece[];
}

/** A line of a page. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly box: Box;
  /** Whether it is a whole row of a table, between ruled lines. */
  readonly isRow?: boolean;
}

/** A gap wider than this many heights of the letters separates columns. */
const WIDE = 0.8;

/** The segment of pieces in their order; none when they have no text. */
export const segmentOf = (pieces: readonly PdfPiece[]): readonly Segment[] => {
  const [text, box] = [joinedText(pieces), boxOf(pieces)];
  return box === undefined || text === '' ? [] : [{ text, box, pieces }];
};

const segmentsOf = (pieces: readonly PdfPiece[]): readonly Segment[] => {
  const sorted = [...pieces].sort((one, two) => one.left - two.left);
  const runs: PdfPiece[][] = [];
  for (const piece of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || piece.left - last.right > WIDE * heightOf(piece))
      runs.push([piece]);
    else run.push(piece);
  }
  return runs.flatMap(segmentOf);
};

const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, top]) => top)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , bottom]) => bottom)),
];

/** The lines of pieces from top to bottom. */
export const linesOf = (pieces: readonly PdfPiece[]): readonly TextLine[] => {
  const drawn = pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((one, two) => one.bottom - two.bottom || one.left - two.left);
  const groups: PdfPiece[][] = [];
  for (const piece of drawn) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && onSameLine(first, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => {
    const segments = segmentsOf(group);
    return segments.length === 0 ? [] : [{ segments, box: around(segments.map(({ box }) => box)) }];
  });
};
