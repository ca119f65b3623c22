/** Use case: the records of documents of one administration and year, with the user's answers, as a candidate cycle; nothing is written. */

import { type Candidate, mapToCycle, type WeightReading } from '../ingest/index.ts';
import { checkCycle, writeCycleFile } from '../interchange/index.ts';
import type { Issue, Result } from '../kernel/index.ts';
import type { CycleFile, DocumentRecord } from '../model/index.ts';
import { plainRulebook } from '../rulebook/index.ts';
import { candidateNames } from '../wording/index.ts';
import type { Answer, Question } from './checking/answer.ts';
import { answersByKey, questionsOf, withAnswers } from './checking/questions.ts';

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

/** Puts documents together to a candidate cycle. */
export const readAsCycle = (
  records: readonly DocumentRecord[],
  options: ReadAsCycleOptions = {},
): ReadCycle => {
  const given = answersByKey(options.answers ?? []);
  const questions = records.flatMap((record) => questionsOf(record, given));
  const made = candidateOf(
    records.map((record) => withAnswers(record, given)),
    options,
  );
  if (!made.ok) return { issues: made.error, questions };
  const { cycle, issues } = made.value;
  return { cycle, text: writeCycleFile(cycle), issues: [...issues, ...checkCycle(cycle)], questions };
};
