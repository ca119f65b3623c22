/** Rows of a table laid out with spaces: the lines with figures are their cores, the other lines are parts of cells above or below. */
import { isValue } from './printed-line.ts';

/** A line by columns; `isCore` when it makes a row. */
export interface CellLine {
  readonly number: number;
  readonly cells: readonly string[];
  readonly isCore: boolean;
}

/** A cell with the line where it begins. */
export interface LaidCell {
  readonly text: string;
  readonly line: number;
}

/** A row: a cell for each column, `undefined` where nothing is printed. */
export type LaidRow = readonly (LaidCell | undefined)[];

interface OpenCell {
  text: string;
  readonly line: number;
}

type OpenRow = (OpenCell | undefined)[];

/** A text that goes on with what stands above it. */
const goesOn = (text: string): boolean => /^[\p{Ll}\d),.;:]/u.test(text) && !isValue(text);

const filled = ({ cells }: CellLine): number => cells.filter((text) => text !== '').length;

/** Where among the texts between two rows the cell of the lower one begins. */
const beginOfLower = (
  between: readonly string[],
  upper: OpenCell | undefined,
  lower: string | undefined,
): number => {
  const none = between.length;
  if (lower === undefined || (lower !== '' && !goesOn(lower))) return none;
  if (upper !== undefined && isValue(upper.text)) return 0;
  const start = between.findLastIndex((text) => text !== '' && !goesOn(text));
  return start < 0 ? none : start;
};

const add = (row: OpenRow, column: number, { text, line }: LaidCell): void => {
  if (text === '') return;
  const cell = row[column];
  if (cell === undefined) row[column] = { text, line };
  else cell.text = `${cell.text} ${text}`;
};

/** The last line of the head: the fullest of the lines above the first figures. */
const headEnd = (above: readonly CellLine[]): number =>
  above.findLastIndex((line) => filled(line) === Math.max(...above.map(filled))) + 1;

/** Shares the lines between two rows out, column by column. */
const shareOut = (
  between: readonly CellLine[],
  upper: OpenRow,
  core: CellLine | undefined,
  isHead: boolean,
): OpenRow => {
  const lower: OpenRow = upper.map(() => undefined);
  const fixed = isHead ? headEnd(between) : 0;
  for (let column = 0; column < upper.length; column += 1) {
    const texts = between.map(({ cells }) => cells[column] ?? '');
    const begin = fixed + beginOfLower(texts.slice(fixed), upper[column], core?.cells[column]);
    between.forEach(({ number }, index) => {
      add(index < begin ? upper : lower, column, { text: texts[index] ?? '', line: number });
    });
    if (core !== undefined) add(lower, column, { text: core.cells[column] ?? '', line: core.number });
  }
  return lower;
};

/** Rows of the lines; the first is the head, if lines stand above the first figures. Without figures there are no rows. */
export const rowsOf = (lines: readonly CellLine[], width: number): readonly LaidRow[] => {
  if (!lines.some(({ isCore }) => isCore)) return [];
  const rows: OpenRow[] = [Array.from({ length: width }, () => undefined)];
  let between: CellLine[] = [];
  for (const line of lines) {
    if (line.isCore) {
      rows.push(shareOut(between, rows.at(-1) ?? [], line, rows.length === 1));
      between = [];
    } else between.push(line);
  }
  shareOut(between, rows.at(-1) ?? [], undefined, false);
  return rows.filter((row) => row.some((cell) => cell !== undefined));
};
