/** Names that a cycle made from published documents needs and that the documents do not print. */
import type { CycleFile } from '../../model/index.ts';
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

const factsOf = (cycle: CycleFile): CandidateFacts => {
  const [plan] = cycle.planVersions;
  return {
    administration: cycle.administration.name,
    year: cycle.year,
    nodes: plan?.nodes.length ?? 0,
    indicators: plan?.indicators.length ?? 0,
    targets: plan?.targets.length ?? 0,
    entries: cycle.entries.length,
    references: cycle.references.length,
  };
};

/** What was read, in a sentence. */
export const candidateSentence = (cycle: CycleFile): string => ITALIAN_CANDIDATE_SENTENCE(factsOf(cycle));
