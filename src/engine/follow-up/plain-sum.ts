/** Tells results that grow period by period from those that are measured anew. */
import type { Indicator } from '../../model/index.ts';
import type { Formula } from '../../rulebook/index.ts';
import { readFormula } from '../result/formula-cache.ts';

const isSumOfNames = (formula: Formula): boolean => {
  if (formula.kind === 'name') return true;
  return (
    formula.kind === 'operation' &&
    formula.operator === '+' &&
    isSumOfNames(formula.left) &&
    isSumOfNames(formula.right)
  );
};

const isSummed = (indicator: Indicator, name: string): boolean => {
  const source = indicator.parameters.find((parameter) => parameter.name === name)?.source;
  if (source?.kind !== 'entered') return false;
  return indicator.evaluation.stage === 'period' || source.overPeriods === 'sum';
};

/**
 * Whether the result is a plain sum: a number or an amount of money, by a formula of names joined by `+`, each summed over the
 * periods and over the units.
 */
export const isPlainSum = (indicator: Indicator): boolean => {
  const { evaluation, resultKind, overUnits } = indicator;
  if (resultKind !== 'number' && resultKind !== 'money') return false;
  if (evaluation.stage === 'milestones') return false;
  if (evaluation.stage === 'period' && evaluation.overPeriods !== 'sum') return false;
  if (overUnits.stage !== 'none' && overUnits.aggregator !== 'sum') return false;
  const read = readFormula(evaluation.formula);
  return read !== null && isSumOfNames(read.formula) && read.names.every((name) => isSummed(indicator, name));
};
