/** A table as data: the page draws it, the CSV twin writes it, both with the same rows in the same order. */
import type { ComponentChildren } from 'preact';
import type { Rational } from '../../../kernel/index.ts';

/** A column. `figures`: right-aligned. `sortable`: its header is a link that orders the rows. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly figures?: boolean;
  readonly sortable?: boolean;
  /** A short code that is never broken over lines. */
  readonly code?: boolean;
  /** Written in the CSV only, e.g. an identifier or the unit of measure of the column before. */
  readonly csvOnly?: boolean;
  /** Heads the row: the cell is a row header, and the title of the card on narrow screens. */
  readonly heads?: boolean;
}

/** What rows are ordered by: an exact number or a text (ISO dates are texts); absent: last in either direction. */
export type OrderKey = Rational | string | undefined;

/** A cell. `text` stands on the page unless `content` says more, and in the CSV unless `csv` is plainer (`96,43` for `96,43 %`). */
export interface TableCell {
  readonly text: string;
  readonly csv?: string;
  readonly content?: ComponentChildren;
  readonly order?: OrderKey;
}

/** A row; `cells` in the order of the columns. `level` indents the heading of a row of a tree (0 at the root). */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
  readonly level?: number;
  readonly emphasis?: 'total' | 'group';
}

/** A table. `of` is the number of rows before filtering, so that the page can say what is left out. */
export interface TableModel {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly of?: number;
  /** Rows drawn on the page; the CSV has them all. */
  readonly shown?: number;
  /** What one row is, for the count: `['indicatore', 'indicatori']`. */
  readonly noun: readonly [singular: string, plural: string];
  /** A sentence under the table, e.g. what a dash means. */
  readonly note?: string;
  /** The heading above says the same: the caption stays for screen readers only. */
  readonly quietCaption?: boolean;
  /** More columns than a page has room for: the table scrolls sideways inside its frame. */
  readonly wide?: boolean;
  /** Said instead of the table when there are no rows. */
  readonly empty?: string;
}
