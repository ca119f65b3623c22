/** Heads of two rows in tables without a grid: years or periods under words that span several columns, told by where they stand. */
import type { Segment } from './lines.ts';
import type { PageCell } from './page.ts';

const SUB_HEAD =
  /^(?:anno\s+)?20\d\d$|^(?:i{1,3}|iv|[1-4]\s?°?)\s?(?:quadr|trim|sem)[a-z]*\.?(?:\s+20\d\d)?$/i;

/** A year or a period, alone. */
const isSubHead = ({ text }: Pick<Segment, 'text'>): boolean => SUB_HEAD.test(text.trim());

/** Texts parted into years or periods and others, where there are years at all: at least two of them. */
export const partedHead = <Text extends Pick<Segment, 'text'>>(
  texts: readonly Text[],
): { readonly words: readonly Text[]; readonly years: readonly Text[] } | undefined => {
  const years = texts.filter(isSubHead);
  return years.length < 2 ? undefined : { years, words: texts.filter((text) => !isSubHead(text)) };
};

/** Left edges nearer than this are one edge, in points. */
const SAME_EDGE = 3;

const leftOf = ({ box }: PageCell): number => box?.[0] ?? 0;
const middleOf = ({ box }: PageCell): number => (box === undefined ? 0 : (box[0] + box[2]) / 2);

const nearest = (cells: readonly PageCell[], distance: (cell: PageCell) => number): PageCell | undefined =>
  cells.reduce<PageCell | undefined>(
    (best, cell) => (best === undefined || distance(cell) < distance(best) ? cell : best),
    undefined,
  );

/** The word above a year: centred over its years, or flush with the first of them. */
const wordsAbove = (
  words: readonly PageCell[],
  years: readonly PageCell[],
): readonly (PageCell | undefined)[] => {
  const isFlush = words.every((word) =>
    years.some((year) => Math.abs(leftOf(year) - leftOf(word)) < SAME_EDGE),
  );
  return years.map((year) =>
    isFlush
      ? words.findLast((word) => leftOf(word) <= leftOf(year) + SAME_EDGE)
      : nearest(words, (word) => Math.abs(middleOf(word) - middleOf(year))),
  );
};

const covers = ({ column, columns }: PageCell, position: number): boolean =>
  column <= position && position < column + columns;

/** The cells of a row of heads above a row of years: words over several years cover their columns, the others both rows. */
export const spannedHeads = (heads: readonly PageCell[], years: readonly PageCell[]): readonly PageCell[] => {
  const words = heads.filter((head) => years.some(({ column }) => covers(head, column)));
  const above = wordsAbove(words, years);
  const spanned = words.map((word): PageCell => {
    const own = years.filter((_, index) => above[index] === word).map(({ column }) => column);
    const [from, to] = [Math.min(...own), Math.max(...own)];
    return own.length === 0 ? word : { ...word, column: from, columns: to - from + 1 };
  });
  const others = heads.filter((head) => !words.includes(head)).map((head) => ({ ...head, rows: 2 }));
  const all = [...spanned, ...others].toSorted((one, other) => one.column - other.column);
  const isClear = all.every((cell, index) => {
    const before = all[index - 1];
    return before === undefined || before.column + before.columns <= cell.column;
  });
  return isClear ? all : heads;
};

/** How many rows of words may stand above the years. */
const MOST_ABOVE = 2;

/** Puts the head of a table in order: the words in one row, the years below them in another. `join` puts cells of two rows together. */
export const withTwoRowHead = (
  rows: readonly (readonly PageCell[])[],
  join: (above: readonly PageCell[], below: readonly PageCell[]) => readonly PageCell[],
): readonly (readonly PageCell[])[] => {
  const at = rows.slice(0, MOST_ABOVE + 1).findIndex((row) => partedHead(row) !== undefined);
  const parted = partedHead(rows[at] ?? []);
  if (at < 1 || parted === undefined) return rows;
  const { words, years } = parted;
  const above = rows.slice(0, at).reduce(join, []);
  const isSpanned = years.some(({ column }) => above.some((cell) => covers(cell, column)));
  const areWords = [...above, ...words].every(({ text }) => !/^\W*\d/.test(text));
  return isSpanned && areWords
    ? [spannedHeads(join(above, words), years), years, ...rows.slice(at + 1)]
    : rows;
};
