/** Tables without ruled lines: lines that follow each other and whose segments stand under each other are rows. */
import { type Band, bandsOf, columnOf } from './gap-bands.ts';
import type { Segment, TextLine } from './lines.ts';
import type { Box, PageBlock, PageCell, PageRow } from './page.ts';
import { partedHead, withTwoRowHead } from './sub-heads.ts';

type Row = readonly PageCell[];

const cellsOf = (line: TextLine, bands: readonly Band[]): readonly PageCell[] => {
  const cells: PageCell[] = [];
  for (const segment of line.segments) {
    const { column, columns } = columnOf(bands, segment.box);
    const last = cells.at(-1);
    if (last !== undefined && column < last.column + last.columns)
      cells[cells.length - 1] = {
        ...last,
        text: `${last.text} ${segment.text}`,
        box: around(last.box, segment.box),
      };
    else cells.push({ text: segment.text, box: segment.box, column, columns, rows: 1 });
  }
  return cells;
};

const around = (one: Box | undefined, two: Box): Box =>
  one === undefined
    ? two
    : [
        Math.min(one[0], two[0]),
        Math.min(one[1], two[1]),
        Math.max(one[2], two[2]),
        Math.max(one[3], two[3]),
      ];

const merged = (above: readonly PageCell[], below: readonly PageCell[]): readonly PageCell[] => {
  const byColumn = new Map(above.map((cell) => [cell.column, cell]));
  for (const cell of below) {
    const known = byColumn.get(cell.column);
    const box = cell.box === undefined ? known?.box : around(known?.box, cell.box);
    byColumn.set(
      cell.column,
      known === undefined
        ? cell
        : { ...known, text: `${known.text} ${cell.text}`, ...(box !== undefined && { box }) },
    );
  }
  return [...byColumn.values()].sort((one, two) => one.column - two.column);
};

const heightOf = ({ box }: TextLine): number => Math.max(1, box[3] - box[1]);

/** Lines with less space between them than this share of their height stand close. */
const CLOSE = 0.6;

/** A line close under another that says nothing in the first column goes on with the row above. */
const goesOn = (
  above: TextLine | undefined,
  line: TextLine,
  cells: readonly PageCell[],
  width: number,
): boolean =>
  above !== undefined &&
  line.isRow !== true &&
  cells[0]?.column !== 0 &&
  cells.length < width &&
  line.box[1] - above.box[3] < CLOSE * heightOf(line);

/** Rows of lines as they follow each other: a line that says nothing in the first column may go on with the row above. */
const rowsOneByOne = (lines: readonly TextLine[], bands: readonly Band[]): readonly Row[] => {
  const rows: Row[] = [];
  let above: TextLine | undefined;
  for (const line of lines) {
    const cells = cellsOf(line, bands);
    const last = rows.at(-1);
    const isSubHead = partedHead(cells)?.words.length === 0;
    if (last !== undefined && !isSubHead && goesOn(above, line, cells, bands.length))
      rows[rows.length - 1] = merged(last, cells);
    else rows.push(cells);
    above = line;
  }
  return rows;
};

/** Lines nearer to each other than rows are; nothing when lines are all alike near, so that this tells no rows apart. */
const linesApart = (
  lines: readonly TextLine[],
  bands: readonly Band[],
): readonly (readonly TextLine[])[] | undefined => {
  const groups: TextLine[][] = [];
  let bottom = -Infinity;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && line.box[1] - bottom < CLOSE * heightOf(line)) group.push(line);
    else groups.push([line]);
    bottom = Math.max(bottom, line.box[3]);
  }
  const isFull = ({ segments }: TextLine): boolean => segments.length * 2 > bands.length;
  const [, ...rows] = groups;
  const areRows = rows.length > 1 && rows.every((group) => group.filter(isFull).length === 1);
  return areRows && groups.some((group) => group.length > 1) ? groups : undefined;
};

/** A row of lines that stand close together; years in a head stay a row of their own. */
const rowsOfGroup = (lines: readonly TextLine[], bands: readonly Band[]): readonly Row[] => {
  const parted = partedHead(lines.flatMap(({ segments }) => segments));
  const isYear = new Set(parted?.years ?? []);
  const ofSegments = (keep: (segment: Segment) => boolean): Row =>
    lines
      .map((line) => cellsOf({ ...line, segments: line.segments.filter(keep) }, bands))
      .reduce<Row>(merged, []);
  return [ofSegments((segment) => !isYear.has(segment)), ofSegments((segment) => isYear.has(segment))].filter(
    (row) => row.length > 0,
  );
};

const rowsOf = (lines: readonly TextLine[], page: number): readonly PageRow[] => {
  const bands = bandsOf(lines);
  const groups = lines.some(({ isRow }) => isRow) ? undefined : linesApart(lines, bands);
  const rows = groups?.flatMap((group) => rowsOfGroup(group, bands)) ?? rowsOneByOne(lines, bands);
  return withTwoRowHead(rows, merged).map((cells) => ({ cells, page }));
};

/** A table has at least two lines of several segments; between them single segments may stand (a wrapped label, a group). */
const isTable = (lines: readonly TextLine[]): boolean =>
  lines.filter(({ segments }) => segments.length > 1).length >= 2;

/** How many lines of one segment may stand inside a table. */
const MOST_SINGLE = 2;

/** A line of one segment that a table may hold. Where rows are ruled, only what stands close under a row and not in its first column. */
const mayGoOn = (run: readonly TextLine[], line: TextLine): boolean => {
  const last = run.at(-1);
  if (last?.isRow !== true) return last !== undefined;
  if (line.isRow === true) return true;
  return line.box[0] > last.box[0] + heightOf(line) && line.box[1] - last.box[3] < CLOSE * heightOf(line);
};

const lineBlock = ({ text, box }: Segment, page: number): PageBlock => ({ kind: 'line', text, box, page });

const blocksOfRun = (run: readonly TextLine[], page: number): readonly PageBlock[] =>
  isTable(run)
    ? [{ kind: 'table', rows: rowsOf(run, page), page }]
    : run.flatMap(({ segments }) => segments.map((segment) => lineBlock(segment, page)));

/** The blocks of lines that stand in no ruled table. */
export const gapBlocks = (lines: readonly TextLine[], page: number): readonly PageBlock[] => {
  const blocks: PageBlock[] = [];
  let run: TextLine[] = [];
  let singles: TextLine[] = [];
  const close = (): void => {
    blocks.push(...blocksOfRun(run, page), ...singles.flatMap((line) => blocksOfRun([line], page)));
    run = [];
    singles = [];
  };
  for (const line of lines) {
    if (line.segments.length > 1) {
      run.push(...singles, line);
      singles = [];
    } else if (mayGoOn([...run, ...singles], line) && singles.length < MOST_SINGLE) singles.push(line);
    else {
      close();
      blocks.push(...blocksOfRun([line], page));
    }
  }
  close();
  return blocks;
};
