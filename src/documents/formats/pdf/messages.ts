/** What the program and the process that prints say to each other. */
import type { PageData } from './page-data.ts';

/** A document to be printed. */
export interface PrintRequest {
  readonly data: PageData;
  readonly archive: boolean;
}

/** The bytes, or why there are none; `memory`: what the process holds afterwards, in bytes. */
export type PrintReply =
  | { readonly kind: 'printed'; readonly bytes: Uint8Array; readonly memory: number }
  | { readonly kind: 'failed'; readonly reason: string; readonly memory: number };
