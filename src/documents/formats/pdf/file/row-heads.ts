/**
 * Cells that name their row become row headers in the structure of the PDF (TH with Scope Row, ISO 32000-1, 14.8.5.7), and the other cells
 * of the row name them among their headers. Typst 0.14 can say this only of columns unless its experimental features are on.
 */
import type { PageBlock, PageCell, PageTable } from '../page-data.ts';
import type { PdfFile } from './pdf-file.ts';
import { childrenOf, type Elements, elementsOf, findAll } from './structure.ts';
import { moveCaptions } from './table-captions.ts';

const tablesIn = (blocks: readonly PageBlock[]): readonly PageTable[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    return block.kind === 'landscape' ? tablesIn(block.blocks) : [];
  });

const asRowHeader = (element: string, id: string): string => {
  const named = element
    .replace('/S /TD', '/S /TH')
    .replace(/\n {2}\/P \d+ 0 R/, (parent) => `${parent}\n  /ID (${id})`);
  return named.replace('/O /Table', '/O /Table\n    /Scope /Row');
};

const withHeaders = (element: string, ids: readonly string[]): string =>
  element.replace(/\/Headers \[([^\]]*)\]/, (_, before: string) => {
    const names = ids.map((id) => `(${id})`).join(' ');
    return `/Headers [${before === '' ? names : `${before} ${names}`}]`;
  });

/** The row headers that reach into each row, those that began in a row above included. */
const headsByRow = (
  table: PageTable,
): readonly (readonly { readonly cell: PageCell; readonly row: number }[])[] => {
  const heads = table.rows.flatMap(({ cells, headsGroup }, row) =>
    headsGroup ? [] : cells.filter(({ head }) => head).map((cell) => ({ cell, row })),
  );
  const byRow = table.rows.map((): { readonly cell: PageCell; readonly row: number }[] => []);
  for (const head of heads)
    for (const row of byRow.slice(head.row, head.row + head.cell.rows)) row.push(head);
  return byRow;
};

/** The rows that sum up all groups: Typst takes them for rows of the last one. */
const grandTotals = ({ rows }: PageTable): ReadonlySet<number> => {
  const groups = rows.filter(({ headsGroup }) => headsGroup).length;
  const totals = rows.flatMap(({ role }, row) => (role === 'total' ? [row] : []));
  const closesAll = totals.length < groups ? totals.filter((row) => row === rows.length - 1) : [];
  return new Set([...closesAll, ...totals.filter((row) => rows[row - 1]?.role === 'total')]);
};

/** The element no longer names those among its headers. */
const withoutHeaders = (element: string, ids: readonly string[]): string =>
  element.replace(/\/Headers \[([^\]]*)\]/, (_, before: string) => {
    const kept = (before.match(/\([^)]*\)/g) ?? []).filter((name) => !ids.includes(name.slice(1, -1)));
    return `/Headers [${kept.join(' ')}]`;
  });

interface Marking {
  readonly elements: Elements;
  readonly ids: Map<string, number>;
}

const markRow = (
  { elements, ids }: Marking,
  element: number,
  cells: readonly PageCell[],
  reaching: { readonly idOf: (cell: PageCell) => string | undefined; readonly own: readonly string[] },
): void => {
  const children = childrenOf(elements, element);
  if (children.length !== cells.length)
    throw new Error(`a row of ${cells.length} cells has ${children.length} in the PDF`);
  for (const [index, cell] of cells.entries()) {
    const number = children[index] ?? 0;
    const before = elements.get(number) ?? '';
    const id = reaching.idOf(cell);
    if (id !== undefined) {
      elements.set(number, asRowHeader(before, id));
      ids.set(id, number);
    } else elements.set(number, withHeaders(before, reaching.own));
  }
};

/** Takes the names of group headings from the cells of grand totals. */
const releaseTotals = ({ elements }: Marking, rows: readonly number[], table: PageTable): void => {
  const totals = grandTotals(table);
  if (totals.size === 0) return;
  const cellsOf = (row: number): readonly number[] => childrenOf(elements, rows[row] ?? 0);
  const groups = table.rows.flatMap(({ headsGroup }, row) => (headsGroup ? cellsOf(row) : []));
  const ids = groups.flatMap((cell) => /\/ID \(([^)]*)\)/.exec(elements.get(cell) ?? '')?.[1] ?? []);
  for (const cell of [...totals].flatMap(cellsOf))
    elements.set(cell, withoutHeaders(elements.get(cell) ?? '', ids));
};

const markTable = (marking: Marking, element: number, table: PageTable, index: number): void => {
  const rows = [...findAll(marking.elements, element, 'TR')].slice(table.headRows);
  if (table.note !== undefined) rows.pop();
  if (rows.length !== table.rows.length)
    throw new Error(`a table of ${table.rows.length} rows has ${rows.length} in the PDF`);
  const reaching = headsByRow(table);
  releaseTotals(marking, rows, table);
  const nameOf = (cell: PageCell, row: number): string => `R${index}x${cell.column}y${row}`;
  for (const [position, row] of table.rows.entries()) {
    if (row.headsGroup) continue;
    markRow(marking, rows[position] ?? 0, row.cells, {
      idOf: (cell) => (cell.head ? nameOf(cell, position) : undefined),
      own: (reaching[position] ?? []).map(({ cell, row: first }) => nameOf(cell, first)),
    });
  }
};

/** The names of elements stand sorted in the root of the structure (ISO 32000-1, 7.9.6). */
const withNames = (root: string, ids: ReadonlyMap<string, number>): string => {
  const old = /\/IDTree <<\s*\/Names \[([^\]]*)\]\s*>>/.exec(root);
  const names = new Map([...ids].map(([id, number]) => [id, `${number} 0 R`]));
  for (const [, name = '', number = ''] of (old?.[1] ?? '').matchAll(/\(([^)]*)\) (\d+ 0 R)/g))
    names.set(name, number);
  const sorted = [...names].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const tree = `/IDTree <<\n    /Names [${sorted.map(([name, number]) => `(${name}) ${number}`).join(' ')}]\n  >>`;
  return old === null ? root.replace(/\n>>$/, `\n  ${tree}\n>>`) : root.replace(old[0], tree);
};

/** Marks the row headers of all tables and puts their captions into them. Throws when the file does not hold the tables of the document. */
export const markRowHeads = (file: PdfFile, blocks: readonly PageBlock[]): void => {
  const tables = tablesIn(blocks);
  if (tables.length === 0) return;
  const elements = elementsOf(file);
  const root = [...file.objects].find(([, each]) => each.includes('/Type /StructTreeRoot'));
  const first = /\n {2}\/K \[(\d+) 0 R/.exec(root?.[1] ?? '')?.[1];
  if (root === undefined || first === undefined) throw new Error('the PDF has no structure');
  const found = findAll(elements, Number(first), 'Table');
  if (found.length !== tables.length)
    throw new Error(`a document of ${tables.length} tables has ${found.length} in the PDF`);
  moveCaptions(elements, found);
  const marking: Marking = { elements, ids: new Map() };
  for (const [index, table] of tables.entries()) markTable(marking, found[index] ?? 0, table, index + 1);
  for (const [number, element] of elements) file.objects.set(number, element);
  file.objects.set(root[0], withNames(root[1], marking.ids));
};
