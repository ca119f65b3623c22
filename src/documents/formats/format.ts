/** What a printer is: a neutral document to the bytes of a file, the same bytes for the same document. */
import type { DocumentTree } from '../tree.ts';

/** The formats of a document. */
export const DOCUMENT_FORMATS = ['pdf', 'docx', 'xlsx', 'html'] as const;

/** A format of a document. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** How to print. `archive`: the PDF to keep (PDF/A-2a) instead of the one to publish (PDF/UA-1). */
export interface PrintOptions {
  readonly archive?: boolean;
}

/** Prints a document; the same document and options give the same bytes. Rejects only when the writer itself fails. */
export type Printer = (tree: DocumentTree, options?: PrintOptions) => Promise<Uint8Array>;
