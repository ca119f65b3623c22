/** Why a file cannot be read at all: closed codes, each with a sentence in `wording`. A refusal is an issue of the whole file. */
import { err, type Issue, type MessageParameters, type Result } from '../../kernel/index.ts';

/** The codes of refusals with the parameters of their sentences. */
export const REFUSAL_CODES = {
  'reading.empty': [],
  'reading.tooLarge': ['size', 'limit'],
  'reading.tooMuchInside': ['limit'],
  'reading.passwordNeeded': [],
  'reading.scanned': ['pages'],
  'reading.oldOfficeFile': ['better'],
  'reading.otherFormat': ['format'],
  'reading.unknownFormat': [],
  'reading.brokenArchive': [],
  'reading.brokenContent': ['format'],
  'reading.tooLong': ['seconds'],
  'reading.tooMuchMemory': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Code of a refusal. */
export type RefusalCode = keyof typeof REFUSAL_CODES;

/** A file that was not read, and why. */
export interface Refusal extends Issue {
  readonly code: RefusalCode;
  readonly severity: 'error';
}

/** The refusal of a file. */
export const refusal = (file: string, code: RefusalCode, params: MessageParameters = {}): Refusal => ({
  code,
  severity: 'error',
  place: { file },
  params,
});

/** The refusal of a file as an outcome. */
export const refuse = (
  file: string,
  code: RefusalCode,
  params: MessageParameters = {},
): Result<never, Refusal> => err(refusal(file, code, params));

/** Codes of what a reader could not make out in a file that it read, with the parameters of their sentences. */
export const READING_ISSUE_CODES = {
  encodingGuessed: [],
  'reading.hiddenSheet': ['sheet'],
  'reading.formulaWithoutValue': ['formula'],
  'reading.pageWithoutText': [],
  'reading.brokenPage': [],
  'reading.picturesLeftOut': ['count'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
