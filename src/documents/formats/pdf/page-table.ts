/** Tables for the template: every place of the grid filled, heads in one or two rows, groups that head what is under them. */
import type { FactsBlock, TableBlock } from '../../tree.ts';
import { columnGroups, factsAsTable, type PlacedRow, placedRows } from '../table-grid.ts';
import type { Anchors } from './anchors.ts';
import { mustHyphenate, pageColumns } from './page-columns.ts';
import type { PageCell, PageHeadCell, PageRow, PageTable } from './page-data.ts';
import { pageInlines } from './page-inlines.ts';
import { printedText } from './printed-text.ts';

/** A row with more letters than this in one cell may go over the end of a page. */
const LETTERS_OF_A_WHOLE_ROW = 500;

/** The places of a table that are taken already, row by row. */
type Taken = readonly Set<number>[];

const freeColumns = (taken: ReadonlySet<number>, column: number, most: number): number => {
  let count = 1;
  while (count < most && !taken.has(column + count)) count += 1;
  return count;
};

const take = (taken: Taken, index: number, cell: PageCell): void => {
  for (const row of taken.slice(index, index + cell.rows))
    for (let column = cell.column; column < cell.column + cell.columns; column += 1) row.add(column);
};

const emptyCell = (table: TableBlock, column: number): PageCell => ({
  inlines: [],
  column,
  columns: 1,
  rows: 1,
  figures: false,
  head: column < table.headColumns,
});

/** The cells of a row, cut where they would cover another, with empty ones in the places left over. */
const filledCells = (
  table: TableBlock,
  { cells }: PlacedRow,
  place: { readonly index: number; readonly taken: Taken; readonly anchors: Anchors },
): readonly PageCell[] => {
  const own = place.taken[place.index] ?? new Set();
  const filled: PageCell[] = [];
  const add = (cell: PageCell): void => {
    filled.push(cell);
    take(place.taken, place.index, cell);
  };
  for (const { cell, column, columns, rows } of cells) {
    const width = freeColumns(own, column, columns);
    add({
      inlines: pageInlines(cell.inlines, place.anchors),
      column,
      columns: width,
      rows: Math.min(rows, table.rows.length - place.index),
      figures: width === 1 && table.columns[column]?.figures === true,
      head: column < table.headColumns,
    });
  }
  for (const column of table.columns.keys()) if (!own.has(column)) add(emptyCell(table, column));
  return filled.toSorted((one, other) => one.column - other.column);
};

const lettersOf = (cell: PageCell): number =>
  cell.inlines.reduce((sum, { text }) => sum + [text].flat().join('').length, 0);

/** Whether rows stand under a group row: Typst breaks down on a heading that is followed at once by another of the same level. */
const hasRowsBeneath = ({ rows }: TableBlock, index: number): boolean => {
  const next = rows[index + 1];
  if (next === undefined) return false;
  return next.role !== 'group' || (next.level ?? 0) > (rows[index]?.level ?? 0);
};

const pageRows = (table: TableBlock, anchors: Anchors): readonly PageRow[] => {
  const taken = table.rows.map(() => new Set<number>());
  return placedRows(table).map((placed, index) => {
    const { row } = placed;
    const cells = filledCells(table, placed, { index, taken, anchors });
    const [first] = cells;
    const isWhole = cells.length === 1 && first?.columns === table.columns.length && first.rows === 1;
    const headsGroup = row.role === 'group' && isWhole && hasRowsBeneath(table, index);
    const hasNote = cells.some(({ inlines }) => inlines.some(({ kind }) => kind === 'note'));
    return {
      role: row.role,
      level: row.level ?? 0,
      split: cells.some((cell) => lettersOf(cell) > LETTERS_OF_A_WHOLE_ROW || cell.rows > 1),
      headsGroup,
      repeats: headsGroup && !hasNote,
      cells,
    };
  });
};

const headText = (label: string): Pick<PageHeadCell, 'text' | 'hyphenate'> => ({
  text: printedText(label),
  hyphenate: mustHyphenate(label),
});

const headCells = (table: TableBlock): readonly PageHeadCell[] => {
  const groups = columnGroups(table);
  const grouped = new Set(
    groups.flatMap(({ label, column, columns }) =>
      label === undefined ? [] : Array.from({ length: columns }, (_, offset) => column + offset),
    ),
  );
  const upper = groups.flatMap(({ label, column, columns }): readonly PageHeadCell[] =>
    label === undefined ? [] : [{ ...headText(label), column, columns, row: 0, rows: 1, figures: false }],
  );
  const labels = table.columns.map(({ label, figures }, column): PageHeadCell => {
    const isLower = grouped.has(column);
    return {
      ...headText(label),
      column,
      columns: 1,
      row: isLower ? 1 : 0,
      rows: groups.length > 0 && !isLower ? 2 : 1,
      figures,
    };
  });
  return [...upper, ...labels];
};

/** A table, or a card as a table without a head. */
export const pageTable = (block: TableBlock | FactsBlock, anchors: Anchors): PageTable => {
  const card = block.kind === 'facts';
  const table = card ? factsAsTable(block) : block;
  const rows = pageRows(table, anchors);
  const heads = columnGroups(table).length > 0 ? 2 : 1;
  return {
    kind: 'table',
    anchor: anchors.ofBlock(block),
    card,
    caption: printedText(table.caption),
    columns: pageColumns(table.columns, rows),
    headRows: card ? 0 : heads,
    head: card ? [] : headCells(table),
    rows,
    ...(table.note !== undefined && { note: printedText(table.note) }),
  };
};
