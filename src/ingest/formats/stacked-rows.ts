/** Rows whose cells a converter has put one under the other, with an empty line after each row, as lines again. */
import { isValue } from './fixed-width/printed-line.ts';

interface Block {
  readonly from: number;
  readonly lines: readonly string[];
}

/** A row has so many figures at its end; somewhere so many rows alike follow each other, and no stretch of rows is shorter than two. */
const LEAST_FIGURES = 2;
const LEAST_ALIKE = 3;
const LEAST_ROWS = 2;
const MOST_LINES = 30;

const blocksOf = (lines: readonly string[]): readonly Block[] => {
  const blocks: { readonly from: number; readonly lines: string[] }[] = [];
  let open: { readonly from: number; readonly lines: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = undefined;
    else if (open === undefined) {
      open = { from: index, lines: [line.trim()] };
      blocks.push(open);
    } else open.lines.push(line.trim());
  }
  return blocks;
};

/** How many lines at the end of a block are figures alone. */
const figuresOf = ({ lines }: Block): number =>
  lines.length - 1 - lines.findLastIndex((line) => !isValue(line));

/** A row begins with words: figures alone are as well a column. */
const isRow = (block: Block): boolean => {
  const figures = figuresOf(block);
  return block.lines.length <= MOST_LINES && figures >= LEAST_FIGURES && figures < block.lines.length;
};

/** Rows that follow each other, in a text that is made so. */
const stretchesOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const stretches: Block[][] = [[]];
  for (const block of blocks) {
    if (isRow(block)) stretches.at(-1)?.push(block);
    else if (stretches.at(-1)?.length !== 0) stretches.push([]);
  }
  const alike = (stretch: readonly Block[], count: number): number =>
    stretch.filter((block) => figuresOf(block) === count).length;
  const isMade = stretches.some((stretch) =>
    stretch.some((block) => alike(stretch, figuresOf(block)) >= LEAST_ALIKE),
  );
  return isMade ? stretches.filter(({ length }) => length >= LEAST_ROWS) : [];
};

/** A row on one line: its last words with the figures, in the place of these words; what stood under them is empty. */
const joined = (block: Block): readonly (readonly [number, string])[] => {
  const first = block.lines.length - figuresOf(block) - 1;
  return block.lines
    .slice(first)
    .map((_, position): readonly [number, string] => [
      block.from + first + position,
      position === 0 ? block.lines.slice(first).join(' ') : '',
    ]);
};

/**
 * The lines of a text, as many as before: where rows follow each other cell under cell, at least three alike somewhere, each row's figures
 * are put on the line of the words before them.
 */
export const withRowsOnLines = (lines: readonly string[]): readonly string[] => {
  const stretches = stretchesOf(blocksOf(lines));
  if (stretches.length === 0) return lines;
  const changed = new Map(stretches.flatMap((stretch) => stretch.flatMap(joined)));
  return lines.map((line, index) => changed.get(index) ?? line);
};
