/** The sheets of an OpenDocument workbook: each cell with the text that it shows. */
import { textOfNodes } from '../html/inline-text.ts';
import type { MarkupElement } from '../html/markup.ts';
import type { SheetCell, SheetGrid } from '../xlsx/sheet.ts';
import { countOf, elementsIn, odfRows } from './elements.ts';
import { textMarkup } from './text-markup.ts';

/** Empty rows and columns may be repeated to the end of the sheet; filled ones are followed so far. */
const MOST = { position: 2_000_000, filled: 200 } as const;

const CELLS: ReadonlySet<string> = new Set(['table:table-cell', 'table:covered-table-cell']);

const textOf = (cell: MarkupElement): string => textOfNodes(textMarkup(cell).children);

interface RowCells {
  readonly cells: readonly Omit<SheetCell, 'row'>[];
}

const cellsOf = (row: MarkupElement): RowCells => {
  const cells: Omit<SheetCell, 'row'>[] = [];
  let column = 0;
  for (const cell of elementsIn(row.children).filter(({ name }) => CELLS.has(name))) {
    const times = countOf(cell, 'table:number-columns-repeated', MOST.position);
    const text = cell.name === 'table:covered-table-cell' ? '' : textOf(cell);
    const columns = countOf(cell, 'table:number-columns-spanned', MOST.filled);
    const rows = countOf(cell, 'table:number-rows-spanned', MOST.position);
    for (let time = 0; text !== '' && time < Math.min(times, MOST.filled); time += 1)
      cells.push({ column: column + time, text, columns, rows });
    column += times;
  }
  return { cells };
};

const gridOf = (table: MarkupElement, index: number): SheetGrid => {
  const found: SheetCell[] = [];
  let row = 0;
  for (const element of odfRows(table)) {
    const times = countOf(element, 'table:number-rows-repeated', MOST.position);
    const { cells } = cellsOf(element);
    for (let time = 0; cells.length > 0 && time < Math.min(times, MOST.filled); time += 1)
      found.push(...cells.map((cell) => ({ ...cell, row: row + time })));
    row += times;
  }
  const name = table.attributes.get('table:name') ?? `Foglio ${index + 1}`;
  const shapes = elementsIn(table.children).filter((child) => child.name === 'table:shapes');
  const floating = shapes.map((shape) => textOf(shape)).filter((text) => text !== '');
  return { name, isHidden: false, cells: found, floating };
};

/** The sheets of a workbook. */
export const odfSheets = (body: MarkupElement): readonly SheetGrid[] =>
  elementsIn(body.children)
    .filter(({ name }) => name === 'table:table')
    .map(gridOf);
