/** Names that a cycle made from published documents needs and that the documents do not print. */
import { ITALIAN_CANDIDATE_NAMES } from '../it/pages/candidate-names.ts';

/** The names. */
export const candidateNames = ITALIAN_CANDIDATE_NAMES;
