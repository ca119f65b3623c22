/** The open interchange format: the cycle file in canonical JSON, its versions, and the check of everything in it. */
export { canonicalJson } from './canonical-json.ts';
export { checkCycle } from './coherence/check-cycle.ts';
export { inspectCycleFile, readCycleFile, writeCycleFile } from './cycle-file.ts';
export { ISSUE_CODES } from './issue-codes.ts';
export { cycleFileJsonSchema } from './json-schema.ts';
export { readResults, writeResults } from './results.ts';
