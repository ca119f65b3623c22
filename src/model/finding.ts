/** A finding of a coherence check, and a document as read; shared by checks, ingestion and pages. */
import type { MessageParameters, Place, Severity } from '../kernel/index.ts';
import type { EmptyState, Quantity } from './quantity.ts';

/** A contradiction or doubt found by a rule, with every place that it concerns. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly places: readonly Place[];
  readonly published?: string;
  readonly expected?: string;
  readonly code: string;
  readonly params: MessageParameters;
}

/**
 * What is strange about how a figure is written, whether or not it was understood: residues of spreadsheets (an error text, a day as its
 * serial number, day zero), a template's placeholder, an operator that points the wrong way or is broken by a space, a malformed
 * amount, a sign in another cell, more than one threshold, more decimals than can be meant.
 */
export type ReadOddity =
  | 'spreadsheetError'
  | 'serialDate'
  | 'dayZero'
  | 'impossibleDate'
  | 'placeholder'
  | 'invertedOperator'
  | 'spacedOperator'
  | 'malformedAmount'
  | 'severalValues'
  | 'spuriousDecimals'
  | 'signInOtherCell'
  | 'shortYear';

/**
 * A cell of a document as read: the published text, what was understood, and the alternatives when that is not certain. A cell that
 * is known to be empty ("---", "n.d.") is read, has nothing understood, and says so in `empty`.
 */
export interface ReadCell {
  readonly published: string;
  readonly place: Place;
  readonly understood?: Quantity;
  readonly status: 'read' | 'text' | 'ambiguous' | 'unread';
  readonly alternatives: readonly Quantity[];
  readonly empty?: EmptyState;
  readonly oddities?: readonly ReadOddity[];
}

/** A table of a document as read; `form` is the name of the form recognised, `unknown` when none was. */
export interface ReadTable {
  readonly form: string;
  readonly title?: string;
  readonly place?: Place;
  readonly rows: readonly { readonly cells: readonly ReadCell[] }[];
}

/** Where the characters of a document went, white space aside: the four add up to `total`. */
export interface CharacterCounts {
  readonly total: number;
  readonly cells: number;
  readonly headings: number;
  readonly text: number;
  readonly unread: number;
}

/** A document as read. */
export interface Reading {
  readonly file: string;
  readonly sha256: string;
  readonly tables: readonly ReadTable[];
  readonly characters?: CharacterCounts;
}
