/** Parts the words of a row among its columns, in their order: the best way by what each cell looks like. */
import { cellScore } from './cell-scores.ts';
import type { SpacedColumn } from './heads.ts';

/** A word, or a whole cell that took lines of its own, with its line from 1. */
export interface Token {
  readonly text: string;
  readonly line: number;
  /** Whether it is a cell of its own: no other word stands in its cell. */
  readonly isCell: boolean;
  /** Whether a line begins here: a cell of several words ends before it. */
  readonly startsLine: boolean;
}

/** A cell of an aligned row. */
export interface AlignedCell {
  readonly text: string;
  readonly line: number;
}

/** A row parted: a cell for each column, and how well they fit. */
export interface Alignment {
  readonly cells: readonly (AlignedCell | undefined)[];
  readonly score: number;
}

const LONGEST_CELL = 16;

interface Step {
  readonly score: number;
  readonly from: number;
}

/** How far back a cell that ends before a word can begin. */
const earliest = (tokens: readonly Token[], end: number): number => {
  let from = end - 1;
  if (tokens[from]?.isCell === true) return from;
  while (
    from > 0 &&
    end - from < LONGEST_CELL &&
    tokens[from]?.startsLine === false &&
    tokens[from - 1]?.isCell === false
  )
    from -= 1;
  return from;
};

const textBetween = (tokens: readonly Token[], from: number, end: number): string =>
  tokens
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');

/** The best way to fill the columns up to each one with the words up to each one. */
const tableOf = (
  tokens: readonly Token[],
  columns: readonly SpacedColumn[],
  above: readonly string[],
): readonly (readonly (Step | undefined)[])[] => {
  const steps: (Step | undefined)[][] = [
    tokens.map((_, at): Step | undefined => (at === 0 ? { score: 0, from: 0 } : undefined)),
  ];
  if (tokens.length === 0) return steps;
  columns.forEach((column, position) => {
    const before = steps[position] ?? [];
    const own: (Step | undefined)[] = [];
    for (let end = 0; end <= tokens.length; end += 1) {
      const first = end === 0 ? 0 : earliest(tokens, end);
      let best: Step | undefined;
      for (let from = first; from <= end; from += 1) {
        const base = before[from];
        if (base === undefined) continue;
        const text = textBetween(tokens, from, end);
        const score = base.score + cellScore(column, text, above[position], position === 0);
        if (best === undefined || score > best.score) best = { score, from };
      }
      own.push(best);
    }
    steps.push(own);
  });
  return steps;
};

/** The best alignment of a row; `undefined` when its words cannot all be placed. `above`: the texts of the row above. */
export const alignRow = (
  tokens: readonly Token[],
  columns: readonly SpacedColumn[],
  above: readonly string[],
): Alignment | undefined => {
  const steps = tableOf(tokens, columns, above);
  let end = tokens.length;
  const score = steps[columns.length]?.[end]?.score;
  if (score === undefined) return undefined;
  const cells: (AlignedCell | undefined)[] = [];
  for (let position = columns.length; position > 0; position -= 1) {
    const from = steps[position]?.[end]?.from ?? end;
    const [first] = tokens.slice(from, end);
    cells.unshift(first && { text: textBetween(tokens, from, end), line: first.line });
    end = from;
  }
  return { cells, score };
};
