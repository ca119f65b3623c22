/** Rules on directions and kinds of figures, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { formulaAgainstValue } from './formula-against-value.ts';
import { kindsDiffer } from './kinds-differ.ts';
import { operatorAgainstTitle } from './operator-against-title.ts';
import { operatorsOfRow } from './operators-of-row.ts';
import { realisationAgainstComparison } from './realisation-against-comparison.ts';
import { thresholdOfAlgorithm } from './threshold-of-algorithm.ts';
import { totalForMean } from './total-for-mean.ts';
import { typeAgainstValue } from './type-against-value.ts';

/** The rules. */
export const DIRECTION_RULES: readonly Rule[] = [
  operatorAgainstTitle,
  kindsDiffer,
  typeAgainstValue,
  formulaAgainstValue,
  thresholdOfAlgorithm,
  operatorsOfRow,
  realisationAgainstComparison,
  totalForMean,
];
