/** The written lines of a document that no form has taken, with what stands at their end. */
import { rememberObjects } from '../../kernel/index.ts';
import type { FormRequest } from '../claim.ts';
import type { Atom } from '../raw.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isBlank, lineRuns } from './source-lines.ts';
import { wordsOf } from './words.ts';

/** Written lines that follow each other, without the empty ones. */
export const writtenRuns = ({ document, isTaken }: FormRequest): readonly (readonly Atom[])[] =>
  lineRuns(document, isTaken).map(({ lines }) => lines.filter((line) => !isBlank(line)));

/** A line as text and the figures at its end. */
export interface LineFigures {
  readonly text: readonly Piece[];
  readonly figures: readonly Piece[];
}

/** The pieces of a line by itself. */
export const linePieces = rememberObjects((line: Atom): readonly Piece[] =>
  piecesOf(wordsOf([line], true).words),
);

/** Parts a line before the figures at its end. */
export const lineFigures = (line: Atom): LineFigures => {
  const pieces = linePieces(line);
  let from = pieces.length;
  while (pieces[from - 1]?.isFigure === true) from -= 1;
  return { text: pieces.slice(0, from), figures: pieces.slice(from) };
};
