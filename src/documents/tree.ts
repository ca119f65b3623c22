/** The neutral document: what every format prints. It knows no paper, no markup and no library. */
import type { Scene } from '../charts/index.ts';
import type { LocalDate } from '../kernel/index.ts';
import type { Quantity, ResultKey } from '../model/index.ts';
import type { Status } from '../wording/index.ts';

/** A piece of running text. All texts are plain: a printer escapes what its format would take for commands. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  /** `target`: `#ID` of a block of this document, or an http(s) address. */
  | { readonly kind: 'link'; readonly text: string; readonly target: string }
  | FigureInline
  | { readonly kind: 'status'; readonly status: Status }
  /** A note to what stands before it: at the foot of the page, or of the table or sheet. */
  | { readonly kind: 'note'; readonly text: string };

/**
 * A figure: `text` as people read it; `value` the same figure for programs, with exactly the decimals of `text`; `key` the result that
 * it comes from. A figure that does not exist has its word as `text` ("non applicabile") and no value.
 */
export interface FigureInline {
  readonly kind: 'figure';
  readonly text: string;
  readonly value?: Quantity;
  readonly key?: ResultKey;
}

/** A heading; its number follows from its place among the headings (see `numberHeadings`). Level 1 is a chapter. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly numbered: boolean;
}

/** A paragraph. `lead`: the answer in a sentence; `note`: small print; `warning`: something is missing here. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly role: 'body' | 'lead' | 'note' | 'warning';
  readonly inlines: readonly Inline[];
}

/** A list of short texts. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

/**
 * A column of a table. `figures`: read from the right. `width`: relative width (1 is usual). `group`: columns side by side with the same
 * group stand under one heading above them.
 */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly figures: boolean;
  readonly width?: number;
  readonly group?: string;
}

/** A cell. `columns`: how many columns it covers (1 unless said); `rows`: how many rows; covered cells are left out. */
export interface TableCell {
  readonly inlines: readonly Inline[];
  readonly columns?: number;
  readonly rows?: number;
}

/** A row. `role` sets it apart: `group` heads the rows beneath it, `total` closes them. `level`: depth in a tree, from 0. */
export interface TableRow {
  readonly role: 'body' | 'group' | 'total';
  readonly cells: readonly TableCell[];
  readonly level?: number;
}

/** A table. `headColumns`: how many columns at the left name their row (row headers). Every table has a caption. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly headColumns: 0 | 1 | 2;
  readonly rows: readonly TableRow[];
  /** Small print under the table. */
  readonly note?: string;
}

/** A card: named fields one under the other ("Obiettivo: …"), printed as a table of two columns with row headers. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly id: string;
  readonly caption: string;
  readonly facts: readonly { readonly label: string; readonly inlines: readonly Inline[] }[];
}

/** A chart; `scene.title` is its caption and `scene.description` its text alternative. A table with the same figures stands near it. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly scene: Scene;
}

/** Blocks printed on pages turned sideways: wide tables and maps, with their heading. */
export interface LandscapeBlock {
  readonly kind: 'landscape';
  readonly blocks: readonly Exclude<Block, LandscapeBlock>[];
}

/** A block of the document. `contents` is the table of contents, of the levels 1 to 3. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FactsBlock
  | ChartBlock
  | LandscapeBlock
  | { readonly kind: 'contents' }
  | { readonly kind: 'pageBreak' };

/** What stands on the cover and in the properties of the file. `draft`: "BOZZA" on every page, because something is missing. */
export interface DocumentTree {
  readonly kind: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly administration: string;
  readonly year: number;
  readonly language: 'it';
  /** The act that approved it ("Delibera della Giunta camerale n. 21 del 28/05/2020"), for the header of each page. */
  readonly act?: string;
  /** The day of the document, an input; nothing in a document comes from the clock. */
  readonly date?: LocalDate;
  /** Version: the beginning of the fingerprint of the cycle that it was made from. */
  readonly version: string;
  readonly draft: boolean;
  /** Further lines of the cover. */
  readonly cover: readonly string[];
  readonly blocks: readonly Block[];
}
