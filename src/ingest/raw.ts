/**
 * A document as its file format gives it, before any form is recognised: lines of text, headings and tables in reading order. Every
 * piece of text is an atom with a number of its own, so that each character can be accounted for once.
 */
import type { Issue, Place } from '../kernel/index.ts';

/** A piece of text that is taken or left as a whole: a line, or a cell of a table. */
export interface Atom {
  readonly atom: number;
  readonly text: string;
  readonly place: Place;
}

/** A cell of a table; it may cover several columns or rows. `column` is its position in the grid, from 0. */
export interface RawCell extends Atom {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** A row of a table. Where a format knows merged cells, covered positions are empty cells, so that positions are columns. */
export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly place: Place;
}

/** A block of a document. Lines of a text file are blocks of their own; empty lines are kept, because they part cells in some forms. */
export type RawBlock =
  | ({ readonly kind: 'line' } & Atom)
  | ({ readonly kind: 'heading'; readonly level: number } & Atom)
  | { readonly kind: 'table'; readonly rows: readonly RawRow[]; readonly place: Place };

/** The file formats that are read. */
export type RawFormat = 'text' | 'markdown' | 'html' | 'docx' | 'xlsx' | 'odt' | 'ods' | 'csv' | 'pdf';

/** A document as read from its bytes. `issues`: what the reader of the format could not make out; reading goes on. */
export interface RawDocument {
  readonly file: string;
  readonly format: RawFormat;
  readonly blocks: readonly RawBlock[];
  readonly issues: readonly Issue[];
}

/** Every atom of a block. */
export const atomsOf = (block: RawBlock): readonly Atom[] =>
  block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [block];
