/** Names that a cycle made from published documents needs and that the documents do not print. */
import { ITALIAN_CANDIDATE_NAMES, ITALIAN_CANDIDATE_SENTENCE } from '../it/pages/candidate-names.ts';

/** The names. */
export const candidateNames = ITALIAN_CANDIDATE_NAMES;

/** How much of a cycle was read. */
export interface CandidateFacts {
  readonly administration: string;
  readonly year: number;
  readonly nodes: number;
  readonly indicators: number;
  readonly targets: number;
  readonly entries: number;
  readonly references: number;
}

/** What was read, in a sentence. */
export const candidateSentence = (facts: CandidateFacts): string => ITALIAN_CANDIDATE_SENTENCE(facts);
