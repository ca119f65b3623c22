// A sheet under construction: rows of numbers, texts and formulas, as both spreadsheet programs read them.

/** A cell: empty, a number, a text, or a formula (without the equals sign). */
export type SheetCell = null | number | string | { readonly formula: string };

/** Rows of a sheet; formulas refer to cells of the same sheet only. */
export type Sheet = readonly (readonly SheetCell[])[];

/** The name of a column: 0 is `A`, 26 is `AA`. */
export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnName(Math.floor(column / 26) - 1)}${columnName(column % 26)}`;

/** The address of a cell, both numbers from 0. */
export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Where a figure stands. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
