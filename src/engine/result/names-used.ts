/** Which names an indicator's evaluation reads. */
import type { Indicator } from '../../model/index.ts';
import { readFormula } from './formula-cache.ts';

const NO_NAMES: readonly string[] = [];

/** The names in the formula, or the parameters of the milestones, in their order; none when the formula is invalid. */
export const namesUsed = (indicator: Indicator): readonly string[] => {
  const { evaluation } = indicator;
  if (evaluation.stage === 'milestones') return evaluation.milestones.map(({ parameter }) => parameter);
  return readFormula(evaluation.formula)?.names ?? NO_NAMES;
};
