/** Widths of columns and heights of lines, estimated from the lengths of texts: a sheet is measured by whoever opens it. */

import type { TableBlock } from '../../tree.ts';
import type { PlacedRow } from '../table-grid.ts';
import { readableText } from './cell-text.ts';

/** Narrowest and widest column, in characters. */
const NARROWEST = 10;
const WIDEST_FIGURE = 22;
const WIDEST_TEXT = 55;
/** Characters of a column of relative width 1. */
const USUAL = 18;
/** Points of a line of text of the caption and of small print. */
const CAPTION_LINE = 21;
const SMALL_LINE = 14;
/** Characters of caption that take the place of one of body. */
const CAPTION_RATIO = 1.35;
const TEXT_LINE = 15;
/** Letters of some fonts are wider than the figures in which widths are counted. */
const LETTER_WIDTH = 1.02;
/** Excel draws no higher row. */
const HIGHEST_ROW = 400;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map((word) => word.length));

const longestIn = (rows: readonly PlacedRow[], column: number): number =>
  Math.max(
    0,
    ...rows.flatMap(({ cells }) =>
      cells
        .filter((placed) => placed.column === column && placed.columns === 1)
        .map(({ cell }) => readableText(cell.inlines).length),
    ),
  );

/** Widths of the columns of a table: figures as wide as the longest of them, texts up to their share of the page. */
export const columnWidths = (table: TableBlock, rows: readonly PlacedRow[]): readonly number[] =>
  table.columns.map(({ label, figures, width = 1 }, column) => {
    const longest = longestIn(rows, column) + 3;
    const head = longestWord(label) + 2;
    if (figures) return clamp(Math.max(longest, head), NARROWEST, WIDEST_FIGURE);
    const share = clamp(USUAL * width, NARROWEST, WIDEST_TEXT);
    return clamp(Math.max(Math.min(longest, share), head), NARROWEST, WIDEST_TEXT);
  });

/** Lines that a text takes in so many characters, broken between words; a word longer than a line is broken within. */
const linesOf = (text: string, width: number): number => {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let room = 0;
    for (const word of paragraph.split(' ')) {
      if (word.length + 1 <= room) room -= word.length + 1;
      else {
        const own = Math.max(1, Math.ceil(word.length / width));
        lines += own;
        room = own * width - word.length;
      }
    }
  }
  return Math.max(1, lines);
};

/** Height in points of the caption across `width` characters: merged cells do not grow by themselves. */
export const captionHeight = (text: string, width: number): number =>
  Math.min(HIGHEST_ROW, 6 + CAPTION_LINE * linesOf(text, width / CAPTION_RATIO));

/** Height in points of small print across `width` characters. */
export const smallHeight = (text: string, width: number): number =>
  Math.min(HIGHEST_ROW, 3 + SMALL_LINE * linesOf(text, width));

/** A text in a cell of so many characters. */
export interface MeasuredText {
  readonly text: string;
  readonly width: number;
}

/** Height in points of a row with those texts: not every program makes rows grow with their texts when it opens a file. */
export const rowHeight = (texts: readonly MeasuredText[]): number => {
  const lines = texts.map(({ text, width }) => linesOf(text, width / LETTER_WIDTH));
  return Math.min(HIGHEST_ROW, 2 + TEXT_LINE * Math.max(1, ...lines));
};
