/** What the printing thread is told and what it answers. */
import type { DocumentFormat, DocumentTree, PrintOptions } from '../documents/index.ts';

/** A document to print. */
export interface PrintOrder {
  readonly id: number;
  readonly tree: DocumentTree;
  readonly format: DocumentFormat;
  readonly options: PrintOptions;
}

/** The bytes, or why there are none. */
export interface PrintAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly failure?: string;
}
