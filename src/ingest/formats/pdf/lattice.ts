/** Tables drawn with ruled lines: the rectangles between the lines are cells; where a line is missing, a cell covers several. */
import type { WordJoiner } from './broken-words.ts';
import { joinedText } from './joined-text.ts';
import { linesOf } from './lines.ts';
import {
  type Box,
  boxOf,
  type PageCell,
  type PageRow,
  type PdfPage,
  type PdfPiece,
  type PdfRule,
} from './page.ts';

/** A table of ruled lines: the coordinates of its grid. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly horizontal: readonly PdfRule[];
  readonly vertical: readonly PdfRule[];
}

/** A ruled table with the pieces of text that it takes. */
export interface RuledTable {
  readonly rows: readonly PageRow[];
  readonly box: Box;
  readonly pieces: ReadonlySet<PdfPiece>;
}

/** A page, and which words were broken over lines. */
export interface RuledPage {
  readonly page: PdfPage;
  readonly isOneWord: WordJoiner;
}

/** Lines may miss each other by this much, in points. */
const SLACK = 3;
const MOST_LINES = 400;

const crosses = (level: PdfRule, upright: PdfRule): boolean =>
  upright.at >= level.from - SLACK &&
  upright.at <= level.to + SLACK &&
  level.at >= upright.from - SLACK &&
  level.at <= upright.to + SLACK;

/** Lines that cross belong together. */
const groupsOf = (page: PdfPage): readonly { horizontal: PdfRule[]; vertical: PdfRule[] }[] => {
  const left = new Set(page.vertical);
  const open = new Set(page.horizontal);
  const groups: { horizontal: PdfRule[]; vertical: PdfRule[] }[] = [];
  for (const start of page.horizontal) {
    if (!open.delete(start)) continue;
    const group: { horizontal: PdfRule[]; vertical: PdfRule[] } = { horizontal: [start], vertical: [] };
    for (let next = 0; next < group.horizontal.length; next += 1) {
      const level = group.horizontal[next];
      if (level === undefined) break;
      for (const upright of left) {
        if (!crosses(level, upright)) continue;
        left.delete(upright);
        group.vertical.push(upright);
        for (const other of open) {
          if (!crosses(other, upright)) continue;
          open.delete(other);
          group.horizontal.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
};

const distinct = (values: readonly number[]): readonly number[] => {
  const found: number[] = [];
  for (const value of [...values].sort((one, two) => one - two)) {
    const last = found.at(-1);
    if (last === undefined || value - last > SLACK) found.push(value);
  }
  return found;
};

const gridsOf = (page: PdfPage): readonly Grid[] => {
  if (page.horizontal.length > MOST_LINES * 10 || page.vertical.length > MOST_LINES * 10) return [];
  return groupsOf(page).flatMap(({ horizontal, vertical }) => {
    const xs = distinct(vertical.map(({ at }) => at));
    const ys = distinct(horizontal.map(({ at }) => at));
    const isTable = xs.length >= 3 && ys.length >= 2 && xs.length + ys.length < MOST_LINES;
    return isTable || (xs.length === 2 && ys.length >= 3) ? [{ xs, ys, horizontal, vertical }] : [];
  });
};

const isDrawn = (rules: readonly PdfRule[], at: number, middle: number): boolean =>
  rules.some(
    (rule) => Math.abs(rule.at - at) <= SLACK && rule.from - SLACK < middle && middle < rule.to + SLACK,
  );

const middleOf = (values: readonly number[], index: number): number =>
  ((values[index] ?? 0) + (values[index + 1] ?? values[index] ?? 0)) / 2;

/** How many columns the cell at a corner covers, and how many rows. */
const spanAt = (
  grid: Grid,
  row: number,
  column: number,
): { readonly columns: number; readonly rows: number } => {
  const { xs, ys, horizontal, vertical } = grid;
  let [columns, rows] = [1, 1];
  while (column + columns < xs.length - 1 && !isDrawn(vertical, xs[column + columns] ?? 0, middleOf(ys, row)))
    columns += 1;
  while (row + rows < ys.length - 1 && !isDrawn(horizontal, ys[row + rows] ?? 0, middleOf(xs, column)))
    rows += 1;
  return { columns, rows };
};

const indexOf = (values: readonly number[], value: number): number => {
  const next = values.findIndex((each) => each > value);
  return next === -1 ? values.length - 1 : next - 1;
};

/** Which piece lies in which position of the grid. */
const piecesByPosition = (
  grid: Grid,
  pieces: readonly PdfPiece[],
): ReadonlyMap<string, readonly PdfPiece[]> => {
  const found = new Map<string, PdfPiece[]>();
  for (const piece of pieces) {
    const column = indexOf(grid.xs, Math.min((piece.left + piece.right) / 2, piece.left + 6));
    const key = `${indexOf(grid.ys, (piece.top + piece.bottom) / 2)},${column}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [piece]);
    else known.push(piece);
  }
  return found;
};

const textOf = (pieces: readonly PdfPiece[], isOneWord: WordJoiner): string =>
  linesOf(pieces)
    .map(({ segments }) => segments.map(({ text }) => text).join(' '))
    .reduce(
      (before, line) =>
        (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line)) || isOneWord(before, line)
          ? `${before}${line}`
          : `${before} ${line}`,
      '',
    )
    .trim();

const inside = (box: Box, piece: PdfPiece): boolean => {
  const [x, y] = [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2];
  return x >= box[0] - SLACK && x <= box[2] + SLACK && y >= box[1] - SLACK && y <= box[3] + SLACK;
};

const tableOf = (
  { page, isOneWord }: RuledPage,
  grid: Grid,
  free: readonly PdfPiece[],
): RuledTable | undefined => {
  const { xs, ys } = grid;
  const box: Box = [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  const own = free.filter((piece) => inside(box, piece));
  if (joinedText(own) === '') return undefined;
  const positions = piecesByPosition(grid, own);
  const covered = new Set<string>();
  const rows = ys.slice(0, -1).map((_, row): PageRow => {
    const cells = xs.slice(0, -1).flatMap((__, column): readonly PageCell[] => {
      if (covered.has(`${row},${column}`)) return [];
      const span = spanAt(grid, row, column);
      const pieces: PdfPiece[] = [];
      for (let y = row; y < row + span.rows; y += 1) {
        for (let x = column; x < column + span.columns; x += 1) {
          if (covered.has(`${y},${x}`)) continue;
          covered.add(`${y},${x}`);
          pieces.push(...(positions.get(`${y},${x}`) ?? []));
        }
      }
      const cellBox = boxOf(pieces);
      return [
        { text: textOf(pieces, isOneWord), column, ...span, ...(cellBox !== undefined && { box: cellBox }) },
      ];
    });
    return { cells, page: page.number };
  });
  return { rows, box, pieces: new Set(own) };
};

/** The ruled tables of a page from top to bottom; a frame around one text is no table. */
export const ruledTables = (ruled: RuledPage, pieces: readonly PdfPiece[]): readonly RuledTable[] => {
  const tables: RuledTable[] = [];
  let free = pieces;
  const grids = [...gridsOf(ruled.page)].sort((one, two) => (one.ys[0] ?? 0) - (two.ys[0] ?? 0));
  for (const grid of grids) {
    const table = tableOf(ruled, grid, free);
    if (
      table === undefined ||
      table.rows.flatMap(({ cells }) => cells).filter(({ text }) => text !== '').length < 2
    )
      continue;
    tables.push(table);
    free = free.filter((piece) => !table.pieces.has(piece));
  }
  return tables;
};
