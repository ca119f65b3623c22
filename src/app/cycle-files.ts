/** Cycle files read and written without the store. */

import { createHash } from 'node:crypto';
import { cycleFileJsonSchema, readCycleFile, writeCycleFile } from '../interchange/index.ts';
import { type Issue, ok, type Result } from '../kernel/index.ts';
import type { CycleFile } from '../model/index.ts';
import { memoisedResults } from './cycle-view.ts';
import type { DocumentSource } from './documents.ts';
import { trendOf } from './trend.ts';

/** A cycle that stands alone: the only year that its trends know, beside the history in the file. */
const aloneView = (cycle: CycleFile): DocumentSource => {
  const results = memoisedResults(cycle);
  const sha256 = createHash('sha256').update(writeCycleFile(cycle), 'utf8').digest('hex');
  const openYear = () => Promise.resolve({ cycle, results: results('measured') });
  return {
    cycle,
    sha256,
    results,
    trend: (indicator) => trendOf({ cycle, years: [cycle.year], openYear }, indicator),
    yearFingerprints: () => Promise.resolve([sha256]),
  };
};

/** Reads the bytes of a cycle file into something whose results can be asked for, or all that is wrong with it. */
export const parseCycleFile = (file: {
  readonly bytes: Uint8Array;
  readonly name: string;
}): Result<DocumentSource, readonly Issue[]> => {
  const read = readCycleFile(file.bytes, file.name);
  return read.ok ? ok(aloneView(read.value)) : read;
};

/** The cycle as the text of its file, in canonical form. */
export const cycleFileText = (cycle: CycleFile): string => writeCycleFile(cycle);

/** The JSON Schema of the cycle file, for whoever reads or writes such files with other programs. */
export const cycleFileSchemaText = (): string => cycleFileJsonSchema();
