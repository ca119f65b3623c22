/** Cells of broken rows as cells of the reading: their text put together, the place of their first line. */
import type { Place } from '../../kernel/index.ts';
import type { Quantity, ReadCell } from '../../model/index.ts';
import { type Expectation, readCell } from '../values/read-cell.ts';
import type { RunCell } from './pieces.ts';
import { textOf, type Word } from './words.ts';

/** The cell that words make. */
export const cellOfWords = (words: readonly Word[], place: Place, expects: Expectation): ReadCell =>
  readCell(textOf(words), words[0]?.lines[0]?.place ?? place, expects);

/** A text whose end is not certain. */
export const textCell = (words: readonly Word[], place: Place, isCertain: boolean): ReadCell => {
  const cell = cellOfWords(words, place, 'text');
  return isCertain ? cell : { ...cell, status: 'ambiguous' };
};

const STRAY_POINT = /(?<=\d%?)\.$/;

/** The published text of a figure; a point after it is the end of a sentence, not of a number. */
export const figureText = (cell: RunCell): string =>
  cell === undefined ? '' : textOf(cell.words).replace(STRAY_POINT, '');

/** The cell of a figure, or an empty one. */
export const figureCell = (cell: RunCell, place: Place, expects: Expectation = 'figure'): ReadCell => {
  const at = cell?.words[0]?.lines[0]?.place ?? place;
  return { ...readCell(figureText(cell), at, expects), published: textOf(cell?.words ?? []) };
};

/** A cell that may hold any of some figures: nothing says which column they stand in. */
export const doubtfulCell = (cells: readonly RunCell[], place: Place): ReadCell => {
  const read = cells.map((cell) => figureCell(cell, place));
  const alternatives = read.flatMap(({ understood }): readonly Quantity[] =>
    understood === undefined ? [] : [understood],
  );
  const published = read.map((cell) => cell.published).filter((text) => text !== '');
  return { published: published.join(' | '), place, status: 'ambiguous', alternatives };
};
