/** The target of an indicator as pages print it: in our words, so that direction and bound are plain. */
import type { CycleLookup, Goal, Indicator, Target } from '../model/index.ts';
import { goalText } from './goal-text.ts';
import { printedUnit as unitWord } from './unit-of-measure.ts';

/** The unit printed after results of an indicator: percentages and euro carry their sign already. */
export const unitOfIndicator = (indicator: Indicator | undefined): string | undefined =>
  indicator?.resultKind === 'number' ? unitWord(indicator.unitOfMeasure) : undefined;

/** A goal of an indicator in words: "almeno 90 %", "entro il 30/06/2019". */
export const goalWords = (indicator: Indicator, goal: Goal): string => {
  const unit = unitOfIndicator(indicator);
  return goalText(goal, { kind: indicator.resultKind, ...(unit !== undefined && { unit }) });
};

/** A target of an indicator in words. */
export const targetWords = (indicator: Indicator, target: Target): string =>
  goalWords(indicator, target.goal);

/** The target in force for the year in words; `undefined` when there is none. */
export const targetText = (lookup: CycleLookup, indicator: string): string | undefined => {
  const target = lookup.targets.get(indicator);
  const found = lookup.indicator(indicator);
  return target === undefined || found === undefined ? undefined : targetWords(found, target);
};
