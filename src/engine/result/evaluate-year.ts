/** Evaluation `year`: each parameter over the periods, then the formula once. */
import type { Evaluation } from '../../model/index.ts';
import { inputsOf, stepOf } from '../graph/record.ts';
import { notComputable } from '../outcome.ts';
import { applyFormula } from './apply-formula.ts';
import { readFormula } from './formula-cache.ts';
import { parameterOfYear } from './parameter.ts';
import { isEntered, type Scope } from './scope.ts';
import { type Evaluated, figureOfKind } from './to-result.ts';

type YearEvaluation = Extract<Evaluation, { stage: 'year' }>;

/** Writes what was entered even for parameters that the formula does not use, so that pages can show it. */
const keepUnused = (scope: Scope, names: readonly string[]): void => {
  for (const parameter of scope.indicator.parameters) {
    if (isEntered(parameter) && !names.includes(parameter.name)) scope.yearOf(parameter);
  }
};

/** A formula that cannot be used: not in the language, or with a name that is no parameter. */
export const invalidFormula = (text: string): Evaluated => ({
  outcome: notComputable('invalidFormula'),
  step: stepOf('formula', [], { note: text }),
});

/** Evaluates an indicator's formula over the year's parameters. */
export const evaluateYear = (scope: Scope, evaluation: YearEvaluation): Evaluated => {
  const { indicator, computation } = scope;
  const formula = readFormula(evaluation.formula);
  const parameters = formula?.names.map((name) =>
    indicator.parameters.find((parameter) => parameter.name === name),
  );
  keepUnused(scope, formula?.names ?? []);
  if (formula === null || parameters === undefined) return invalidFormula(evaluation.formula);
  const known = parameters.filter((parameter) => parameter !== undefined);
  const figures = known.map((parameter) => parameterOfYear(scope, parameter));
  if (known.length < parameters.length) return invalidFormula(evaluation.formula);
  const outcome = applyFormula(
    computation,
    formula,
    figures.map((figure) => figure.outcome),
  );
  const { inputs, excluded } = inputsOf(figures);
  return {
    outcome: outcome.state === 'value' ? figureOfKind(outcome.value, indicator.resultKind) : outcome,
    step: stepOf('formula', inputs, { excluded, note: evaluation.formula }),
  };
};
