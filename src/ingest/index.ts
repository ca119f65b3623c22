/** Reading documents that others published: bytes to rows, rows to records, with the place of everything; nothing is written. */
export { readPlainText, type TextFile } from './formats/plain-lines.ts';
export type { RawDocument, RawFormat } from './raw.ts';
export { type DocumentRead, readDocument } from './read-document.ts';
export { type Expectation, readCell } from './values/read-cell.ts';
export { readTarget, type TargetContext } from './values/read-target.ts';
