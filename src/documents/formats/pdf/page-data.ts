/** What the template reads: the document as plain values, with nothing left to decide but the layout. */
import type { PrintedText } from './printed-text.ts';

/** A piece of running text. `absent`: the word that stands for a figure that does not exist. */
export type PageInline =
  | {
      readonly kind: 'text' | 'strong' | 'emphasis' | 'figure' | 'absent' | 'note';
      readonly text: PrintedText;
    }
  | { readonly kind: 'status'; readonly text: PrintedText; readonly stem: string }
  | { readonly kind: 'link'; readonly text: PrintedText; readonly anchor: string }
  | { readonly kind: 'link'; readonly text: PrintedText; readonly address: string };

/**
 * A column: `solid` are the texts that may not be broken, `wanted` those that should stand on a line; `weight` its share of the room that
 * is left, null for a column that is as wide as its figures.
 */
export interface PageColumn {
  readonly solid: readonly string[];
  readonly wanted: readonly string[];
  readonly weight: number | null;
}

/** A cell of the head; `row` 0 or 1; `hyphenate`: one of its words is too long for its column to be made as wide. */
export interface PageHeadCell {
  readonly text: PrintedText;
  readonly hyphenate: boolean;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  readonly figures: boolean;
}

/** A cell of the body; `head`: it names its row. */
export interface PageCell {
  readonly inlines: readonly PageInline[];
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly figures: boolean;
  readonly head: boolean;
}

/** A row. `split`: so long that a page may end inside it; `headsGroup`: it heads the rows under it, on each page when it `repeats`. */
export interface PageRow {
  readonly role: 'body' | 'group' | 'total';
  readonly level: number;
  readonly split: boolean;
  readonly headsGroup: boolean;
  readonly repeats: boolean;
  readonly cells: readonly PageCell[];
}

/** A table; `card`: fields one under the other, without a head and without a number. */
export interface PageTable {
  readonly kind: 'table';
  readonly anchor: string;
  readonly card: boolean;
  readonly caption: PrintedText;
  readonly columns: readonly PageColumn[];
  readonly headRows: 0 | 1 | 2;
  readonly head: readonly PageHeadCell[];
  readonly rows: readonly PageRow[];
  readonly note?: PrintedText;
}

/** A block of the document. */
export type PageBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: PrintedText;
      readonly number?: string;
      readonly anchor: string;
    }
  | { readonly kind: 'paragraph'; readonly role: string; readonly inlines: readonly PageInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly PageInline[])[] }
  | PageTable
  | {
      readonly kind: 'chart';
      readonly anchor: string;
      readonly caption: PrintedText;
      readonly alternative: string;
      readonly drawing: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'landscape'; readonly blocks: readonly PageBlock[] }
  | { readonly kind: 'contents' }
  | { readonly kind: 'pageBreak' };

/** The whole document. */
export interface PageData {
  readonly language: string;
  readonly title: readonly string[];
  readonly subtitle?: PrintedText;
  readonly administration: readonly string[];
  readonly year: string;
  readonly act?: PrintedText;
  readonly day?: string;
  readonly date?: { readonly year: number; readonly month: number; readonly day: number };
  readonly version: string;
  readonly draft: boolean;
  readonly cover: readonly PrintedText[];
  readonly header: { readonly administration: string; readonly title: string; readonly act: string };
  readonly blocks: readonly PageBlock[];
}
