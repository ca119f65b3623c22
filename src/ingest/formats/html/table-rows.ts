/** The rows of a table of markup, with the cells that cover others, and the tables that stand inside of its cells. */
import type { Place } from '../../../kernel/index.ts';
import type { SourceCell, SourceRow } from '../block-builder.ts';
import { textOfNodes } from './inline-text.ts';
import type { MarkupElement } from './markup.ts';

/** Where rows and cells stand. */
export interface TablePlaces {
  readonly row: (element: MarkupElement) => Place;
  readonly cell: (element: MarkupElement) => Place;
}

const GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const TABLE: ReadonlySet<string> = new Set(['table']);

const elements = (node: MarkupElement): readonly MarkupElement[] =>
  node.children.filter((child) => child.kind === 'element');

/** The row elements of the table itself, in the order of the page: heads first, feet last, as they are shown. */
export const rowElements = (table: MarkupElement): readonly MarkupElement[] => {
  const groups = elements(table);
  const inOrder = [
    ...groups.filter(({ name }) => name === 'thead'),
    ...groups.filter(({ name }) => name !== 'thead' && name !== 'tfoot'),
    ...groups.filter(({ name }) => name === 'tfoot'),
  ];
  return inOrder.flatMap((child) => {
    if (child.name === 'tr') return [child];
    return GROUPS.has(child.name) ? elements(child).filter(({ name }) => name === 'tr') : [];
  });
};

/** The cells of a row. */
export const cellElements = (row: MarkupElement): readonly MarkupElement[] =>
  elements(row).filter(({ name }) => name === 'td' || name === 'th');

/** The outermost tables inside of an element. */
export const tablesInside = (node: MarkupElement): readonly MarkupElement[] =>
  elements(node).flatMap((child) => (child.name === 'table' ? [child] : tablesInside(child)));

const spanOf = (cell: MarkupElement, name: string, most: number): number => {
  const span = Number.parseInt(cell.attributes.get(name) ?? '1', 10);
  if (Number.isNaN(span) || span < 0) return 1;
  return span === 0 ? most : Math.min(span, most);
};

const sourceCell = (cell: MarkupElement, rowsLeft: number, places: TablePlaces): SourceCell => ({
  text: textOfNodes(cell.children, TABLE),
  place: places.cell(cell),
  columns: Math.max(1, spanOf(cell, 'colspan', 1000)),
  rows: Math.max(1, spanOf(cell, 'rowspan', rowsLeft)),
});

/** The rows of a table without what stands in tables inside of it. */
export const tableRows = (table: MarkupElement, places: TablePlaces): readonly SourceRow[] => {
  const rows = rowElements(table);
  return rows.map((row, index) => ({
    place: places.row(row),
    cells: cellElements(row).map((cell) => sourceCell(cell, rows.length - index, places)),
  }));
};

/** A table that only places other tables on the page: it holds some, and no row has two cells with a text of their own. */
export const isLayout = (table: MarkupElement): boolean =>
  tablesInside(table).length > 0 &&
  rowElements(table).every(
    (row) => cellElements(row).filter((cell) => textOfNodes(cell.children, TABLE) !== '').length < 2,
  );
