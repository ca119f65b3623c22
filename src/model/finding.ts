/** A finding of a coherence check, and a document as read; shared by checks, ingestion and pages. */
import type { MessageParameters, Place, Severity } from '../kernel/index.ts';
import type { Quantity } from './quantity.ts';

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

/** A cell of a document as read: the published text, what was understood, and the alternatives when that is not certain. */
export interface ReadCell {
  readonly published: string;
  readonly place: Place;
  readonly understood?: Quantity;
  readonly status: 'read' | 'text' | 'ambiguous' | 'unread';
  readonly alternatives: readonly Quantity[];
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
