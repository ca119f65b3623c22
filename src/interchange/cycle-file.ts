/** The cycle file: a whole cycle written in canonical form, and read with everything that is wrong told at once. */
import { err, type Issue, ok, type Result } from '../kernel/index.ts';
import type { CycleFile } from '../model/index.ts';
import { cycleFileSchema } from '../model/schemas.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkCycleWith } from './coherence/check-cycle.ts';
import { inNewestVersion } from './format-version.ts';
import { issueOf } from './issue-codes.ts';
import { placesIn } from './line-index.ts';
import { readJsonFile } from './read-text.ts';
import { schemaIssues } from './schema-issues.ts';

/** Most issues told about one file; one more then says how many there are. */
const MAXIMUM_ISSUES = 200;

/** A file as inspected: the cycle unless an issue is an error, and all issues, warnings and notices included. */
export interface Inspection {
  readonly cycle: CycleFile | undefined;
  readonly issues: readonly Issue[];
}

/** The cycle as the text of its file; to be encoded in UTF-8 without byte order mark. */
export const writeCycleFile = (cycle: CycleFile): string => canonicalJson(cycle);

const isError = (issue: Issue): boolean => issue.severity === 'error';

const capped = (issues: readonly Issue[], file: string): readonly Issue[] => {
  if (issues.length <= MAXIMUM_ISSUES) return issues;
  const first = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))].slice(
    0,
    MAXIMUM_ISSUES,
  );
  const params = { shown: MAXIMUM_ISSUES, total: issues.length };
  const last = issueOf('file.tooManyIssues', { file }, params);
  return [...first, issues.some(isError) ? last : { ...last, severity: 'warning' }];
};

/** Reads the bytes of a file called `file` and says all that is wrong or doubtful: text, version, schema, coherence. */
export const inspectCycleFile = (bytes: Uint8Array, file: string): Inspection => {
  const read = readJsonFile(bytes, file);
  if (!read.ok) return { cycle: undefined, issues: [read.error] };
  const placeOf = placesIn(read.value.text, file);
  const newest = inNewestVersion(read.value.value, placeOf);
  if (!newest.ok) return { cycle: undefined, issues: capped([...read.value.issues, newest.error], file) };
  const parsed = cycleFileSchema.safeParse(newest.value, { reportInput: true });
  const issues = [
    ...read.value.issues,
    ...(parsed.success
      ? checkCycleWith(parsed.data, placeOf)
      : schemaIssues(parsed.error, newest.value, placeOf)),
  ];
  const cycle = parsed.success && !issues.some(isError) ? parsed.data : undefined;
  return { cycle, issues: capped(issues, file) };
};

/** Reads a cycle file; the error lists all issues (at most 200 and their count), warnings among them. */
export const readCycleFile = (bytes: Uint8Array, fileName: string): Result<CycleFile, readonly Issue[]> => {
  const { cycle, issues } = inspectCycleFile(bytes, fileName);
  return cycle === undefined ? err(issues) : ok(cycle);
};
