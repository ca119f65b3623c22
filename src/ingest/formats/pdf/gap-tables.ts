/** Tables without ruled lines: lines that follow each other and whose segments stand under each other are rows. */
import type { Segment, TextLine } from './lines.ts';
import type { Box, PageBlock, PageCell, PageRow } from './page.ts';

interface Band {
  left: number;
  right: number;
}

/** The fullest lines show the columns; where only one is so full, all that are more than half as full. */
const tellingLines = (lines: readonly TextLine[]): readonly TextLine[] => {
  const width = Math.max(...lines.map(({ segments }) => segments.length));
  const fullest = lines.filter(({ segments }) => segments.length === width);
  return fullest.length > 1 ? fullest : lines.filter(({ segments }) => segments.length * 2 > width);
};

/** The columns of lines: the stretches of the page that the segments of the telling ones fill. */
const bandsOf = (lines: readonly TextLine[]): readonly Band[] => {
  const segments = tellingLines(lines).flatMap((line) => line.segments);
  const bands: Band[] = [];
  for (const { box } of segments.sort((one, two) => one.box[0] - two.box[0])) {
    const last = bands.at(-1);
    if (last === undefined || box[0] > last.right) bands.push({ left: box[0], right: box[2] });
    else last.right = Math.max(last.right, box[2]);
  }
  return bands;
};

const distanceTo = ({ left, right }: Band, middle: number): number =>
  Math.max(left - middle, middle - right, 0);

/** The columns that a segment stands over; one beside all of them belongs to the nearest. */
const columnOf = (bands: readonly Band[], [left, , right]: Box): { column: number; columns: number } => {
  const over = bands.flatMap((band, column) =>
    Math.min(right, band.right) > Math.max(left, band.left) ? [column] : [],
  );
  const distances = bands.map((band) => distanceTo(band, (left + right) / 2));
  const column = over[0] ?? distances.indexOf(Math.min(...distances));
  return { column, columns: (over.at(-1) ?? column) - column + 1 };
};

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
  line.box[1] - above.box[3] < 0.6 * heightOf(line);

const rowsOf = (lines: readonly TextLine[], page: number): readonly PageRow[] => {
  const bands = bandsOf(lines);
  const rows: { cells: readonly PageCell[]; page: number }[] = [];
  let above: TextLine | undefined;
  for (const line of lines) {
    const cells = cellsOf(line, bands);
    const last = rows.at(-1);
    if (last !== undefined && goesOn(above, line, cells, bands.length))
      last.cells = merged(last.cells, cells);
    else rows.push({ cells, page });
    above = line;
  }
  return rows;
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
  return line.box[0] > last.box[0] + heightOf(line) && line.box[1] - last.box[3] < 0.6 * heightOf(line);
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
