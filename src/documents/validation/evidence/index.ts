/** All computations of evidence by their name in the checklists: the compiler sees to it that none is missing. */
import type { EvidenceId } from '../checklist.ts';
import { calculation } from './calculation.ts';
import { clarity } from './clarity.ts';
import { dataSources } from './data-sources.ts';
import { deviations } from './deviations.ts';
import type { EvidenceOf } from './evidence.ts';
import { length } from './length.ts';
import { overallCoherence } from './overall-coherence.ts';
import { planCoherence } from './plan-coherence.ts';
import { process } from './process.ts';
import { resultsPresent } from './results-present.ts';
import { rules } from './rules.ts';
import { transparency } from './transparency.ts';

export const EVIDENCE: Readonly<Record<EvidenceId, EvidenceOf>> = {
  planCoherence,
  overallCoherence,
  resultsPresent,
  transparency,
  calculation,
  dataSources,
  deviations,
  process,
  rules,
  length,
  clarity,
};
