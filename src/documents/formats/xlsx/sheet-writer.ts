/** A sheet while it is filled: values and styles by row and column. */
import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import { legalText } from './cell-text.ts';

/** What may be set on a cell beside its value. */
export interface CellExtras {
  readonly style?: CellStyle;
  /** Reference to a place in the workbook. */
  readonly location?: string;
  /** Address of a page. */
  readonly address?: string;
}

const hyperlink = ({ location, address }: CellExtras): Pick<Cell, 'hyperlink'> => {
  if (location !== undefined) return { hyperlink: { target: '', location } };
  return address === undefined ? {} : { hyperlink: { target: address } };
};

/** A sheet to fill; rows and columns count from zero. */
export class SheetWriter {
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #merges: MergeRange[] = [];
  readonly #heights = new Map<number, { height: number }>();

  /** Sets a cell; texts must be legal already. */
  set(row: number, column: number, value: CellValue, extras: CellExtras = {}): void {
    // The writer would store `#N/A` as an error; a text in pieces is a text
    const isHash = typeof value === 'string' && value.startsWith('#');
    const text = isHash ? { richText: [{ text: value }] } : {};
    const style = extras.style === undefined ? {} : { style: extras.style };
    this.#cells.set(`${row},${column}`, { value, ...text, ...style, ...hyperlink(extras) });
  }

  /** Sets a text, made legal. */
  setText(row: number, column: number, text: string, extras: CellExtras = {}): void {
    this.set(row, column, legalText(text), extras);
  }

  /** Makes one cell of several; the covered ones take the style of the first, so that its lines close around it. */
  merge(range: MergeRange, style?: CellStyle): void {
    if (range.startRow === range.endRow && range.startCol === range.endCol) return;
    this.#merges.push(range);
    if (style === undefined) return;
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startCol; column <= range.endCol; column += 1) {
        if (!this.#cells.has(`${row},${column}`)) this.set(row, column, null, { style });
      }
    }
  }

  /** Fixes the height of a row, in points. */
  height(row: number, height: number): void {
    this.#heights.set(row, { height });
  }

  /** What was filled in, for the writer of the library. */
  content(): Pick<WriteSheet, 'cells' | 'merges' | 'rowDefs'> {
    return { cells: this.#cells, merges: this.#merges, rowDefs: this.#heights };
  }
}
