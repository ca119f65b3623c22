/** Every code of an issue met while computing, with its severity and the parameters of its sentence (docs/method/8-steps-and-issues.md). */
import type { Issue, Severity } from '../../kernel/index.ts';

type Row = readonly [Severity, ...string[]];

/** The closed list: severity first, then the names of the parameters. `unit` is empty for the administration as such. */
export const RESULT_ISSUE_CODES = {
  'result.outsideTree': ['error', 'id', 'code', 'parent'],
  'result.weightsSum': ['error', 'id', 'code', 'sum', 'expected'],
  'result.weightMissing': ['error', 'id', 'code', 'parent'],
  'result.entryNotUsed': ['warning', 'id', 'indicator', 'parameter', 'unit'],
  'result.entryOnlyInUnit': ['notice', 'id', 'indicator', 'parameter', 'unit'],
  'result.entryUnknownParameter': ['error', 'id', 'indicator', 'parameter', 'unit'],
  'result.entryDuplicate': ['error', 'id', 'indicator', 'parameter', 'unit'],
  'result.figureMissing': ['warning', 'id', 'code', 'unit'],
  'result.figureRequired': ['error', 'id', 'code', 'unit'],
  'result.notComputable': ['warning', 'id', 'code', 'unit', 'reason'],
} as const satisfies Record<string, Row>;

/** A code of this folder. */
export type ResultIssueCode = keyof typeof RESULT_ISSUE_CODES;

type ParametersOf<Code extends ResultIssueCode> = (typeof RESULT_ISSUE_CODES)[Code] extends readonly [
  Severity,
  ...infer Names,
]
  ? Readonly<Record<Extract<Names[number], string>, string>>
  : never;

/** Makes an issue about a field of a noun; the compiler asks for exactly the parameters of its code. */
export const issueOf = <Code extends ResultIssueCode>(
  code: Code,
  field: string,
  params: ParametersOf<Code> & { readonly id: string },
): Issue => ({ code, severity: RESULT_ISSUE_CODES[code][0], place: { id: params.id, field }, params });
