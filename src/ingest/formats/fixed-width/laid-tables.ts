/** Tables in a text that a converter laid out with spaces, as it does with the pages of a PDF. */
import { type Column, cellsOf, columnsOf, columnsUnder } from './columns.ts';
import { isValue, type PrintedLine, printedLine, withCodesApart } from './printed-line.ts';
import { type LaidRow, rowsOf } from './rows.ts';

/** A table: its first line and the one after its last, counted from 0. */
export interface LaidTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly LaidRow[];
}

/** Fewer columns, or fewer rows, are no table but a line that is spread out. */
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;
/** Longest run of lines without an empty one that is looked at as one table. */
const MOST_LINES = 2_000;

/** A line without gaps that begins in the first column and stands over two others too. */
const isTitle = ({ runs }: PrintedLine, columns: readonly Column[]): boolean => {
  const [run, another] = runs;
  if (run === undefined || another !== undefined) return false;
  const under = columnsUnder(run, columns);
  return under[0] === 0 && under.length > 2;
};

/** A line without gaps that begins like a title, where no cell of the first column can go on. */
const mayBeTitle = ({ runs }: PrintedLine, columns: readonly Column[]): boolean => {
  const [run, another] = runs;
  if (run === undefined || another !== undefined) return false;
  return run.left < (columns[0]?.right ?? 0) && /^[\p{Lu}\d]/u.test(run.text);
};

const filledColumns = (cells: readonly string[]): readonly number[] =>
  cells.flatMap((text, column) => (text === '' ? [] : [column]));

/** Figures pushed aside by a longer text: a row of as many runs as the fullest ones takes their columns in order. */
const straightened = (
  cells: readonly (readonly string[])[],
  lines: readonly PrintedLine[],
): readonly (readonly string[])[] => {
  const most = Math.max(0, ...lines.filter(({ isCore }) => isCore).map(({ runs }) => runs.length));
  const isFull = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && line.runs.length === most && line.isCore;
  };
  const counts = new Map<string, number>();
  cells.forEach((texts, index) => {
    const key = filledColumns(texts).join(' ');
    if (isFull(index)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  const columns = usual?.[0].split(' ').map(Number) ?? [];
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (usual === undefined || usual[1] * 3 < all * 2 || columns.length !== most) return cells;
  return cells.map((texts, index) =>
    isFull(index) ? texts.map((_, column) => lines[index]?.runs[columns.indexOf(column)]?.text ?? '') : texts,
  );
};

/** What stands over figures only as a head: a year, a day that closes one, a share of a year. */
const PERIOD = /^(?:%\s*)?(?:anno\s*)?(?:(?:al\s*)?\d{1,2}[/.]\d{1,2}[/.])?(?:19|20)\d{2}$/i;

/** Two figures in one cell: the columns were not made out. */
const isJammed = (text: string): boolean => {
  const words = text.split(' ').filter((word) => !/^[<>=≤≥€()+-]+$/.test(word));
  const values = words.filter((word) => isValue(word) && !PERIOD.test(word));
  return values.length > 1 && isValue(words[0] ?? '');
};

const tableOf = (lines: readonly PrintedLine[]): readonly LaidRow[] => {
  const columns = columnsOf(lines);
  if (columns.length < LEAST_COLUMNS) return [];
  const firstCore = lines.findIndex(({ isCore }) => isCore);
  const cells = straightened(
    lines.map((line, index) => cellsOf(line, columns, index < firstCore)),
    lines,
  );
  if (cells.flat().some(isJammed)) return [];
  const rows = rowsOf(
    lines.map((line, index) => ({ number: line.number, cells: cells[index] ?? [], isCore: line.isCore })),
    columns.length,
  );
  const titles = rows[0]?.filter((cell) => cell !== undefined).length ?? 0;
  return rows.length < LEAST_ROWS || titles < 2 ? [] : rows;
};

/** Lines that a head may have above its fullest one; a line that begins where the table begins is none of them. */
const MOST_ABOVE = 2;

/** Where the head begins: what stands farther above the fullest line before the figures is text. */
const headStart = (lines: readonly PrintedLine[]): number => {
  const most = Math.max(0, ...lines.filter(({ isCore }) => isCore).map(({ runs }) => runs.length));
  const above = lines.slice(
    0,
    lines.findIndex((line) => line.isCore && line.runs.length * 2 >= most),
  );
  const widths = above.map((line) => (line.isCore ? 0 : line.runs.length));
  const fullest = widths.lastIndexOf(Math.max(...widths));
  const titles = lines[fullest]?.runs ?? [];
  const isAbove = ({ runs }: PrintedLine): boolean =>
    (runs[0]?.left ?? 0) >= (titles[0]?.right ?? 0) &&
    runs.every((run) => columnsUnder(run, titles).length < 2);
  const outside = above.findLastIndex((line, at) => at < fullest && !isAbove(line));
  return Math.max(0, outside + 1, fullest - MOST_ABOVE);
};

/** From the head to the last line that is no title. */
const trimmed = (lines: readonly PrintedLine[], columns: readonly Column[]): readonly PrintedLine[] => {
  const to = lines.findLastIndex((line) => !mayBeTitle(line, columns));
  return lines.slice(headStart(lines), to + 1);
};

/** A line that can only be the head of a new table: texts and years over the columns of the row under it. */
const isHead = (line: PrintedLine, next: PrintedLine | undefined): boolean => {
  const { runs } = line;
  if (next === undefined || !next.isCore || runs.length < LEAST_COLUMNS) return false;
  const isTitleOf = ({ text }: { readonly text: string }): boolean =>
    PERIOD.test(text) || (!isValue(text) && /^[\p{Lu}%]/u.test(text));
  return runs.every(isTitleOf) && runs.length * 3 >= next.runs.length * 2;
};

/** Lines parted at titles and at heads. */
const partsOf = (lines: readonly PrintedLine[]): readonly (readonly PrintedLine[])[] => {
  const columns = columnsOf(lines);
  const parts: PrintedLine[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const part = parts.at(-1);
    if (isTitle(line, columns)) parts.push([]);
    else if (part?.some(({ isCore }) => isCore) === true && isHead(line, lines[index + 1]))
      parts.push([line]);
    else part?.push(line);
  }
  return parts.map((part) => trimmed(part, columnsOf(part))).filter(({ length }) => length >= LEAST_ROWS);
};

/** What a table leaves in a text: a gap between two words. */
const GAP = /\S {2,}\S/;

/** Lines between empty ones, where several of them have gaps. */
const blocksOf = (texts: readonly string[]): readonly (readonly PrintedLine[])[] => {
  const blocks: { readonly from: number; readonly texts: string[] }[] = [];
  let open: { readonly from: number; readonly texts: string[] } | undefined;
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') open = undefined;
    else if (open === undefined) {
      open = { from: index + 1, texts: [text] };
      blocks.push(open);
    } else open.texts.push(text);
  }
  return blocks
    .filter((block) => block.texts.length <= MOST_LINES)
    .filter((block) => block.texts.filter((text) => GAP.test(text)).length >= LEAST_ROWS)
    .map((block) => withCodesApart(block.texts.map((text, index) => printedLine(text, block.from + index))));
};

/** The tables of lines; lines with tabs or bars are somebody else's. */
export const laidTables = (texts: readonly string[]): readonly LaidTable[] =>
  blocksOf(texts)
    .filter((block) => block.filter(({ isCore }) => isCore).length > 1)
    .flatMap(partsOf)
    .flatMap((part): readonly LaidTable[] => {
      const [first, last, rows] = [part[0], part.at(-1), tableOf(part)];
      return first === undefined || last === undefined || rows.length === 0
        ? []
        : [{ from: first.number - 1, to: last.number, rows }];
    });
