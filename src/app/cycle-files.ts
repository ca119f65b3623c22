/** Cycle files read and written without the store. */

import { cycleFileJsonSchema, readCycleFile, writeCycleFile } from '../interchange/index.ts';
import { type Issue, ok, type Result } from '../kernel/index.ts';
import type { CycleFile } from '../model/index.ts';
import { type CycleView, memoisedResults } from './cycle-view.ts';

/** Reads the bytes of a cycle file into something whose results can be asked for, or all that is wrong with it. */
export const parseCycleFile = (file: {
  readonly bytes: Uint8Array;
  readonly name: string;
}): Result<Pick<CycleView, 'cycle' | 'results'>, readonly Issue[]> => {
  const read = readCycleFile(file.bytes, file.name);
  return read.ok ? ok({ cycle: read.value, results: memoisedResults(read.value) }) : read;
};

/** The cycle as the text of its file, in canonical form. */
export const cycleFileText = (cycle: CycleFile): string => writeCycleFile(cycle);

/** The JSON Schema of the cycle file, for whoever reads or writes such files with other programs. */
export const cycleFileSchemaText = (): string => cycleFileJsonSchema();
