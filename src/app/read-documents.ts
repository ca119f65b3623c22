/** Use case: the records of documents of one administration and year, with the user's answers, as a candidate cycle; nothing is written. */

import { type Candidate, mapToCycle, readDocument, type WeightReading } from '../ingest/index.ts';
import { checkCycle, writeCycleFile } from '../interchange/index.ts';
import type { Issue, Result } from '../kernel/index.ts';
import type { CycleFile, DocumentRecord, ReadCell } from '../model/index.ts';
import { plainRulebook } from '../rulebook/index.ts';
import { candidateNames } from '../wording/index.ts';
import type { Answer, Question } from './checking/answer.ts';
import type { CheckedFile, CheckProgress, RawReader } from './checking/check-documents.ts';
import { answersByKey, type KeyedRecord, questionsOf, withAnswers } from './checking/questions.ts';
import { unusedAnswers } from './checking/unused-answers.ts';
import { sha256Of } from './sha256.ts';

/** What the user says beside the documents. */
export interface ReadAsCycleOptions {
  readonly answers?: readonly Answer[];
  /** Name of the administration, for documents that do not print it. */
  readonly administration?: string;
  readonly year?: number;
}

/** The candidate and the text of its file; both absent when no document says of which year it is. */
export interface ReadCycle {
  readonly cycle?: CycleFile;
  readonly text?: string;
  /** What is missing or doubtful, and what would refuse the file. */
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
}

const READINGS: readonly WeightReading[] = ['administration', 'parent', 'leftOut'];

const areWeightsWrong = (issues: readonly Issue[]): boolean =>
  issues.some(({ code }) => code === 'cycle.weightsSum' || code === 'cycle.negativeWeight');

/** The first reading of the weights with which they add up; without weights when there is none. */
const candidateOf = (
  documents: readonly DocumentRecord[],
  options: ReadAsCycleOptions,
): Result<Candidate, readonly Issue[]> => {
  const { administration, year } = options;
  const candidates = (weights: WeightReading) =>
    mapToCycle({
      documents,
      rulebook: plainRulebook,
      names: candidateNames,
      weights,
      ...(administration !== undefined && { administration }),
      ...(year !== undefined && { year }),
    });
  for (const reading of READINGS) {
    const made = candidates(reading);
    if (!made.ok || !areWeightsWrong(checkCycle(made.value.cycle))) return made;
  }
  return candidates('leftOut');
};

/** The fewest zeros that tell a column that nobody has filled in from results that are zero. */
const FEWEST_ZEROS = 3;

const isZeroOrEmpty = ({ understood }: ReadCell): boolean =>
  understood === undefined || ('amount' in understood && /^-?[0.]+$/.test(understood.amount));

/** A plan whose results of the year are all zero was printed before they were known: unless the user says otherwise they are missing. */
const zerosLeftOut = (record: DocumentRecord, open: readonly Question[]): readonly Answer[] => {
  const zeros = open.filter(({ kind }) => kind === 'zero').flatMap(casesOf);
  const results = record.indicators.flatMap((row) => row.results.map(({ value }) => value));
  if (record.kind !== 'piano' || zeros.length < FEWEST_ZEROS || !results.every(isZeroOrEmpty)) return [];
  return zeros.map((zero) => ({ ...zero, choice: 'missing' }));
};

/** The cells of a question that have no answer, each as what an answer is about. */
const casesOf = ({ kind, document, form, cases, given }: Question): readonly Omit<Answer, 'choice'>[] =>
  given !== undefined
    ? []
    : cases
        .filter((each) => each.given === undefined)
        .map(({ place, published }) => ({ kind, document, form, only: { place, published } }));

const zeroIssues = (assumed: readonly Answer[]): readonly Issue[] => {
  const [first] = assumed;
  if (first === undefined) return [];
  const place = { ...first.only?.place, file: first.document.name };
  return [{ code: 'map.zerosLeftOut', severity: 'warning', place, params: { count: assumed.length } }];
};

/** Puts documents together to a candidate cycle. */
export const readAsCycle = (
  documents: readonly KeyedRecord[],
  options: ReadAsCycleOptions = {},
): ReadCycle => {
  const answers = options.answers ?? [];
  const given = answersByKey(answers);
  const questions = questionsOf(documents, given);
  const assumed = documents.flatMap(({ record, key }) =>
    zerosLeftOut(
      record,
      questions.filter(({ document }) => document.sha256 === key.sha256),
    ),
  );
  const all = answersByKey([...answers, ...assumed]);
  const made = candidateOf(
    documents.map((document) => withAnswers(document, all)),
    options,
  );
  const unused = unusedAnswers(
    answers,
    documents.map(({ key }) => key),
  );
  if (!made.ok) return { issues: [...unused, ...made.error], questions };
  const { cycle, issues } = made.value;
  return {
    cycle,
    text: writeCycleFile(cycle),
    issues: [...unused, ...zeroIssues(assumed), ...issues, ...checkCycle(cycle)],
    questions,
  };
};

/** A candidate read from files; `refused`: the files that could not be read, and why. */
export interface ReadFiles extends ReadCycle {
  readonly refused: readonly Issue[];
}

/** Reads files of documents as a candidate cycle. */
export type CycleReader = (
  files: readonly CheckedFile[],
  options?: ReadAsCycleOptions,
  onProgress?: CheckProgress,
) => Promise<ReadFiles>;

/** A reader of candidate cycles that turns bytes into documents with `read`. */
export const createCycleReader =
  (read: RawReader): CycleReader =>
  async (files, options = {}, onProgress = () => undefined) => {
    const documents: KeyedRecord[] = [];
    const refused: Issue[] = [];
    for (const [index, file] of files.entries()) {
      onProgress(index);
      const raw = await read(file);
      if (!raw.ok) refused.push(raw.error);
      else {
        const key = { sha256: await sha256Of(file.bytes), name: file.name };
        documents.push({ record: readDocument(raw.value).record, key });
      }
    }
    onProgress(files.length);
    if (documents.length === 0) return { refused, issues: [], questions: [] };
    return { refused, ...readAsCycle(documents, options) };
  };
