/** Rules on the quality of a plan (art. 5 D.Lgs. 150/2009) and of what it measures. */
import type { Rule } from '../../rule.ts';
import { allAtHundred } from './all-at-hundred.ts';
import { fewCases } from './few-cases.ts';
import { missingBaseline } from './missing-baseline.ts';
import { missingDescription } from './missing-description.ts';
import { missingResponsible } from './missing-responsible.ts';
import { missingTarget } from './missing-target.ts';
import { neverMeasured } from './never-measured.ts';
import { noIndicator } from './no-indicator.ts';
import { resultIsTarget } from './result-is-target.ts';
import { targetAlreadyMet } from './target-already-met.ts';
import { targetNotBetter } from './target-not-better.ts';
import { targetTooLow } from './target-too-low.ts';
import { targetWithoutSize } from './target-without-size.ts';

/** The rules of the family, in the order of the catalogue. */
export const QUALITY_RULES: readonly Rule[] = [
  missingBaseline,
  missingDescription,
  missingTarget,
  targetAlreadyMet,
  targetNotBetter,
  allAtHundred,
  resultIsTarget,
  targetTooLow,
  fewCases,
  noIndicator,
  targetWithoutSize,
  neverMeasured,
  missingResponsible,
];
