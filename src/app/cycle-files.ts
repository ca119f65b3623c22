/** Cycle files read and written without the store. */

import { cycleFileJsonSchema, readCycleFile, writeCycleFile } from '../interchange/index.ts';
import { type Issue, ok, type Result } from '../kernel/index.ts';
import type { CycleFile } from '../model/index.ts';
import { memoisedResults } from './cycle-view.ts';
import type { DocumentSource } from './documents.ts';
import { sha256Of } from './sha256.ts';
import { trendOf } from './trend.ts';

/** A cycle that stands alone: the only year that its trends know, beside the history in the file. */
const aloneView = async (cycle: CycleFile): Promise<DocumentSource> => {
  const results = memoisedResults(cycle);
  const sha256 = await sha256Of(writeCycleFile(cycle));
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
export const parseCycleFile = async (file: {
  readonly bytes: Uint8Array;
  readonly name: string;
}): Promise<Result<DocumentSource, readonly Issue[]>> => {
  const read = readCycleFile(file.bytes, file.name);
  return read.ok ? ok(await aloneView(read.value)) : read;
};

/** The cycle as the text of its file, in canonical form. */
export const cycleFileText = (cycle: CycleFile): string => writeCycleFile(cycle);

/** The JSON Schema of the cycle file, for whoever reads or writes such files with other programs. */
export const cycleFileSchemaText = (): string => cycleFileJsonSchema();
