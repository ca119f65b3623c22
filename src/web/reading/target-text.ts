/** The target of an indicator as pages print it: in our words, so that direction and bound are plain. */
import type { Goal, Indicator, Target } from '../../model/index.ts';
import { goalText, printedUnit as unitWord } from '../../wording/index.ts';
import type { CycleReading } from './cycle-reading.ts';

/** The unit printed after results of an indicator: percentages and euro carry their sign already. */
export const printedUnit = (indicator: Indicator | undefined): string | undefined =>
  indicator?.resultKind === 'number' ? unitWord(indicator.unitOfMeasure) : undefined;

/** A goal of an indicator in words: "almeno 90 %", "entro il 30/06/2019". */
export const goalWords = (indicator: Indicator, goal: Goal): string => {
  const unit = printedUnit(indicator);
  return goalText(goal, { kind: indicator.resultKind, ...(unit !== undefined && { unit }) });
};

/** A target of an indicator in words. */
export const targetWords = (indicator: Indicator, target: Target): string =>
  goalWords(indicator, target.goal);

/** The target in force for the year in words; `undefined` when there is none. */
export const targetText = (reading: CycleReading, indicator: string): string | undefined => {
  const target = reading.targets.get(indicator);
  const found = reading.indicator(indicator);
  return target === undefined || found === undefined ? undefined : targetWords(found, target);
};
