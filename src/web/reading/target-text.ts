/** The target of an indicator as pages print it: in our words, so that direction and bound are plain. */
import type { Indicator, Target } from '../../model/index.ts';
import { goalText } from '../../wording/index.ts';
import type { CycleReading } from './cycle-reading.ts';

/** A target of an indicator in words: "almeno 90 %", "entro il 30/06/2019". */
export const targetWords = (indicator: Indicator, target: Target): string =>
  goalText(target.goal, {
    kind: indicator.resultKind,
    ...(hasOwnUnit(indicator) && { unit: indicator.unitOfMeasure }),
  });

/** Percentages and euro carry their sign; a unit of measure is added to plain numbers only. */
const hasOwnUnit = (indicator: Indicator): indicator is Indicator & { unitOfMeasure: string } =>
  indicator.resultKind === 'number' && isUnitWord(indicator.unitOfMeasure);

/** "numero" and "percentuale" say what kind of figure it is, and are no unit to print after it. */
const isUnitWord = (unit: string | undefined): unit is string =>
  unit !== undefined && !/^(n\.?|numero|percentuale|%|data|euro|€|s[iì]\/no|valore assoluto)$/i.test(unit);

/** The unit printed after results of an indicator. */
export const printedUnit = (indicator: Indicator | undefined): string | undefined =>
  indicator !== undefined && hasOwnUnit(indicator) ? indicator.unitOfMeasure : undefined;

/** The target in force for the year in words; `undefined` when there is none. */
export const targetText = (reading: CycleReading, indicator: string): string | undefined => {
  const target = reading.targets.get(indicator);
  const found = reading.indicator(indicator);
  return target === undefined || found === undefined ? undefined : targetWords(found, target);
};
