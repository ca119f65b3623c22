/** A sheet of a workbook as a reader sees it: texts in a grid. */

/** A cell with a text; rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** A formula whose result the file does not hold. */
  readonly lacksValueOf?: string;
}

/** A sheet. */
export interface SheetGrid {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: readonly SheetCell[];
  /** Texts of boxes that float above the cells. */
  readonly floating: readonly string[];
}

/** The name of a cell: `B7`. */
export const cellName = (row: number, column: number): string => {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
};
