/** Rules on directions and kinds of figures, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { bareAmongOperators } from './bare-among-operators.ts';
import { countAndPercent } from './count-and-percent.ts';
import { formulaAgainstValue } from './formula-against-value.ts';
import { kindsDiffer } from './kinds-differ.ts';
import { operatorAgainstTitle } from './operator-against-title.ts';
import { operatorsOfRow } from './operators-of-row.ts';
import { proseTargets } from './prose-targets.ts';
import { ratioAsPercent } from './ratio-as-percent.ts';
import { realisationAgainstComparison } from './realisation-against-comparison.ts';
import { resultWithOperator } from './result-with-operator.ts';
import { riseForReduction } from './rise-for-reduction.ts';
import { shareAsFraction } from './share-as-fraction.ts';
import { targetWithoutOperator } from './target-without-operator.ts';
import { thresholdOfAlgorithm } from './threshold-of-algorithm.ts';
import { totalForMean } from './total-for-mean.ts';
import { typeAgainstValue } from './type-against-value.ts';
import { unitIsSource } from './unit-is-source.ts';
import { yearOfComparison } from './year-of-comparison.ts';

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
  resultWithOperator,
  bareAmongOperators,
  proseTargets,
  countAndPercent,
  riseForReduction,
  unitIsSource,
  yearOfComparison,
  targetWithoutOperator,
  ratioAsPercent,
  shareAsFraction,
];
