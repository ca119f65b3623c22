/** How wide the columns of a table are, so that every word processor lays them out alike and no short word is broken. */
import type { Inline, TableBlock } from '../../tree.ts';
import { placedRows } from '../table-grid.ts';
import { CELL_SIDE } from './table-look.ts';

/** Advance widths of the bold face of the tables' letters, in thousandths of their size: of kinds of letters, measured in the font. */
const LETTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!\s]/, 260],
  [/[frt()/-]/, 410],
  [/[mwMW—]/, 860],
  [/[a-zà-ü\d%€]/, 555],
];
const OTHER_WIDTH = 650;
/** The size of letters in tables, in twentieths of a point. */
const SIZE = 180;
/** Room at both sides of the text in a cell, and a little more for rounding. */
const SIDES = 2 * CELL_SIDE + 20;
/** Words beyond this length may be broken. */
const LONGEST_WORD = 16;
/** Figures, and words that stand for one, up to this length are on one line. */
const LONGEST_FIGURE = 24;
/** What figures on one line may take of the page, words included. */
const MOST_OF_THE_PAGE = 0.85;

/** Where a line may end: at a space, after a hyphen or dash, after a stroke between words. */
const BREAKS = /[ \t\n]+|(?<=[-–—])|(?<=\/)(?=\D)/;

const letterWidth = (letter: string): number =>
  LETTER_WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER_WIDTH;

const lineWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letterWidth(letter) * SIZE) / 1000, 0);

const wordWidth = (word: string): number => (word.length > LONGEST_WORD ? 0 : lineWidth(word));

const longestWord = (text: string): number => Math.max(0, ...text.split(BREAKS).map(wordWidth));

const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'status') return `${inline.status.symbol}\u00a0${inline.status.word}`;
      return inline.kind === 'note' ? '' : inline.text;
    })
    .join('');

/** A figure, or the words in its place, on one line; what is longer is broken like other texts. */
const figureWidth = (text: string): number =>
  text.length > LONGEST_FIGURE ? longestWord(text) : lineWidth(text);

/** For each column, the room that its longest word takes; `whole`: in columns of figures each text stands on one line. */
const leastWidths = (table: TableBlock, whole: boolean): readonly number[] => {
  const least = table.columns.map(({ label }) => longestWord(label));
  for (const { cells } of placedRows(table)) {
    for (const { cell, column, columns } of cells) {
      const widthOf = whole && table.columns[column]?.figures === true ? figureWidth : longestWord;
      const width = columns === 1 ? widthOf(textOf(cell.inlines)) : 0;
      least[column] = Math.max(least[column] ?? 0, width);
    }
  }
  return least.map((width) => width + SIDES);
};

/** Whole numbers in the proportions of the given ones, together exactly `total`. */
const rounded = (widths: readonly number[], total: number): readonly number[] => {
  const sum = widths.reduce((left, right) => left + right, 0);
  let run = 0;
  let taken = 0;
  return widths.map((width) => {
    run += width;
    const end = Math.round((total * run) / sum);
    const whole = end - taken;
    taken = end;
    return whole;
  });
};

/** Columns of figures take what their figures need, where words stand beside them that can use the rest. */
const narrowFigures = (table: TableBlock, least: readonly number[], total: number): Set<number> => {
  const share = total / table.columns.length;
  const narrow = table.columns.flatMap(({ figures }, column) =>
    figures && (least[column] ?? 0) < share ? [column] : [],
  );
  return new Set(table.columns.some(({ figures }) => !figures) ? narrow : []);
};

/**
 * The widths of the columns in the proportions of the table, together exactly `total` twentieths of a point; a column too narrow for its
 * longest word takes what it lacks from the others, as long as there is enough for all.
 */
export const columnWidths = (table: TableBlock, total: number): readonly number[] => {
  const weights = table.columns.map(({ width }) => width ?? 1);
  const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
  const whole = leastWidths(table, true);
  const least = sum(whole) > total * MOST_OF_THE_PAGE ? leastWidths(table, false) : whole;
  const fixed = narrowFigures(table, least, total);
  if (sum(least) > total) return rounded(least, total);
  for (;;) {
    const room = total - sum(least.filter((_, column) => fixed.has(column)));
    const weight = sum(weights.filter((_, column) => !fixed.has(column)));
    const widths = weights.map((each, column) =>
      fixed.has(column) ? (least[column] ?? 0) : (room * each) / weight,
    );
    const narrow = widths.findIndex((width, column) => !fixed.has(column) && width < (least[column] ?? 0));
    if (narrow === -1) return rounded(widths, total);
    fixed.add(narrow);
  }
};
