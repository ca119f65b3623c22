/** What a small text states, read as a published document. */
import { readDocument, readPlainText } from '../../../src/ingest/index.ts';
import type { DocumentRecord } from '../../../src/model/index.ts';

/** The record of a text given line by line. */
export const recordOf = (...lines: readonly string[]): DocumentRecord =>
  readDocument(readPlainText({ name: 'prova.txt', bytes: new TextEncoder().encode(lines.join('\n')) }))
    .record;
