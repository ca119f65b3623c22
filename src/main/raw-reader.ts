/** The reader of files of every format, for checks in any thread. */
import type { RawReader } from '../app/index.ts';
import { readFile } from '../ingest/index.ts';

/** Reads a file as what its own bytes say that it is. */
export const readRaw: RawReader = (file) => readFile(file);
