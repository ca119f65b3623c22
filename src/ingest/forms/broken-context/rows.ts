/** Rows of a context table in lines: a label, which may take several lines, and one figure for each column. */
import type { ContextRecord, ReadCell } from '../../../model/index.ts';
import { cellOfWords, figureCell } from '../../broken/cells.ts';
import { cellsOfRun, type Piece, type RunCell, wordsIn } from '../../broken/pieces.ts';
import { textOf, type Word } from '../../broken/words.ts';
import { lineFigures } from '../../broken/written-lines.ts';
import type { Atom } from '../../raw.ts';
import { roleOfLabel } from '../context-table/shape.ts';
import { columnsAt } from './columns.ts';

type Row = ContextRecord['rows'][number];

/** The rows read, and how many lines they take. */
export interface FoundRows {
  readonly rows: readonly Row[];
  readonly lines: number;
}

/** A sign that stands apart from its number ("- 1.635,60") belongs to it when the columns would be too many otherwise. */
const withSigns = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, index): readonly Piece[] => {
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    if (isSignOf(piece, next)) return [];
    return before !== undefined && isSignOf(before, piece)
      ? [{ ...piece, words: [...before.words, ...piece.words], gap: before.gap }]
      : [piece];
  });

const isSignOf = (piece: Piece, next: Piece | undefined): boolean =>
  next !== undefined && textOf(piece.words) === '-' && next.gap <= 1 && textOf(next.words) !== '-';

/** Cells of a run; one empty cell between label and figures is the label's own. */
const exactly = (pieces: readonly Piece[], count: number): readonly RunCell[] | undefined => {
  const cells = cellsOfRun(pieces, 1);
  if (cells.length === count) return cells;
  return cells.length === count + 1 && cells[0] === undefined ? cells.slice(1) : undefined;
};

/** The figures of a line as cells, if there is one for each column; a number at the end of the label is left to it. */
const cellsFor = (
  figures: readonly Piece[],
  hasText: boolean,
  count: number,
): readonly RunCell[] | undefined => {
  const whole = exactly(figures, count) ?? exactly(withSigns(figures), count);
  if (whole !== undefined || !hasText || figures.length <= count) return whole;
  return exactly(figures.slice(-count), count);
};

/** Years and classes that label a row although they are figures: "2019", "45-54". */
const LABEL = /^(?:(?:19|20)\d{2}|\d{1,2}\s?[-–]\s?\d{1,2})$/;

/** The words of a label that begins its line as a figure, where one figure more than columns is printed. */
const figureLabel = (figures: readonly Piece[], count: number): readonly Word[] => {
  const [first] = figures;
  return first !== undefined && figures.length === count + 1 && LABEL.test(textOf(first.words))
    ? first.words
    : [];
};

const LABEL_LINES = 6;
const LABEL_LENGTH = 70;
/** "A) Proventi correnti": the heading of the rows below. */
const ENUMERATED = /^\s*[A-Z]\)\s/;

const headingRow = (line: Atom): Row => ({
  label: cellOfWords(wordsIn(lineFigures(line).text), line.place, 'text'),
  role: 'heading',
  cells: [],
});

const rowOf = (words: readonly Word[], cells: readonly RunCell[], line: Atom): Row => {
  const read: readonly ReadCell[] = cells.map((cell) => figureCell(cell, line.place));
  return { label: cellOfWords(words, line.place, 'text'), role: roleOfLabel(textOf(words)), cells: read };
};

/** Reads rows from a line on, up to the first that fits no more. */
export const rowsFrom = (lines: readonly Atom[], from: number, count: number): FoundRows => {
  const rows: Row[] = [];
  let label: Word[] = [];
  let labelLines = 0;
  let end = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (index > from && columnsAt(lines, index) !== undefined) break;
    const found = lineFigures(line);
    const own = found.text.length === 0 && label.length === 0 ? figureLabel(found.figures, count) : [];
    const figures = own.length > 0 ? found.figures.slice(1) : found.figures;
    const { text } = found;
    const words = [...label, ...own, ...wordsIn(text)];
    const cells = cellsFor(figures, text.length > 0, count);
    if (cells !== undefined && words.length > 0) {
      const extra = figures.slice(0, Math.max(0, figures.length - count));
      const ownWords = cells.every((cell) => cell !== undefined && figures.includes(cell))
        ? wordsIn(extra)
        : [];
      rows.push(rowOf([...words, ...ownWords], cells, line));
      label = [];
      labelLines = 0;
      end = index + 1;
    } else if (ENUMERATED.test(line.text) && label.length === 0 && figures.length === 0) {
      rows.push(headingRow(line));
    } else {
      labelLines += 1;
      if (labelLines > LABEL_LINES || line.text.length > LABEL_LENGTH || figures.length >= count) break;
      label = [...words, ...wordsIn(figures)];
    }
  }
  return { rows: trimmed(rows), lines: end - from };
};

/** Headings after the last figures head nothing. */
const trimmed = (rows: readonly Row[]): readonly Row[] =>
  rows.slice(0, rows.findLastIndex(({ role }) => role !== 'heading') + 1);
