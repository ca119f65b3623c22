/** The two programs that must agree: the engine with its table of results, and the verifier. */
import { type ResultTable, resultTable } from '../../src/app/results-table.ts';
import { compute } from '../../src/engine/index.ts';
import type { Basis, CycleFile } from '../../src/model/index.ts';

// biome-ignore lint/correctness/useImportExtensions: the types of the program stand beside it, the program itself is plain JavaScript
export { type Difference, Unusable, type Verification, verify } from '../../verifier/verify.mjs';

/** The bases on which results exist. */
export const BASES: readonly Basis[] = ['measured', 'manager', 'oiv'];

/** The results of a cycle as the program prints them, with the unrounded figures: a table for each basis. */
export const tablesOf = (cycle: CycleFile): readonly ResultTable[] =>
  BASES.map((basis) => resultTable(compute(cycle, { basis }), { exact: true }));
