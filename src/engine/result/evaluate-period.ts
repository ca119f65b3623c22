/** Evaluation `period`: the formula in each gathering of periods, its figures then put together. */
import type { Evaluation, Parameter } from '../../model/index.ts';
import { aggregate } from '../aggregate.ts';
import { inputsOf, record, stepOf } from '../graph/record.ts';
import { type Keyed, type Outcome, type Term, valued } from '../outcome.ts';
import { displayOf } from '../rounding.ts';
import { applyFormula } from './apply-formula.ts';
import { invalidFormula } from './evaluate-year.ts';
import { type ReadFormula, readFormula } from './formula-cache.ts';
import { parameterOfYear } from './parameter.ts';
import { type GatheredCell, type Gathering, isEntered, type Scope } from './scope.ts';
import { type Evaluated, figureOfKind } from './to-result.ts';

type PeriodEvaluation = Extract<Evaluation, { stage: 'period' }>;

/** Name by which a formula reads the last day of the periods at hand. */
export const PERIOD_END = 'periodEnd';

const periodEnd = (gathering: Gathering): GatheredCell => ({
  outcome:
    gathering.end === undefined
      ? { state: 'missing', reason: 'missing' }
      : valued({ kind: 'date', date: gathering.end }),
  inputs: [],
});

/** Figures of parameters that are the same in every period, by name. */
type Steady = ReadonlyMap<string, Keyed<Term>>;

const steadyParameters = (scope: Scope, parameters: readonly Parameter[]): Steady =>
  new Map(
    parameters
      .filter((parameter) => !isEntered(parameter))
      .map((parameter) => [parameter.name, parameterOfYear(scope, parameter)]),
  );

const cellOf = (gathering: Gathering, parameter: Parameter | undefined, steady: Steady): GatheredCell => {
  if (parameter === undefined) return periodEnd(gathering);
  if (isEntered(parameter)) return gathering.cellOf(parameter);
  const figure = steady.get(parameter.name);
  return figure === undefined
    ? { outcome: { state: 'missing', reason: 'missing' }, inputs: [] }
    : { outcome: figure.outcome, inputs: [{ key: figure.key }] };
};

/** What is the same for all gatherings of one evaluation. */
interface InEveryPeriod {
  readonly formula: ReadFormula;
  readonly text: string;
  /** Parameters of the formula's names; `undefined` stands for `periodEnd`. */
  readonly parameters: readonly (Parameter | undefined)[];
  readonly steady: Steady;
}

const evaluateGathering = (scope: Scope, gathering: Gathering, every: InEveryPeriod): Keyed<Term> => {
  const cells = every.parameters.map((parameter) => cellOf(gathering, parameter, every.steady));
  const outcome: Outcome<Term> = applyFormula(
    scope.computation,
    every.formula,
    cells.map((cell) => cell.outcome),
  );
  const { resultKind } = scope.indicator;
  const { rulebook } = scope.computation.index.cycle;
  const key = record(scope.computation.nodes, scope.subject, `period:${gathering.id}`, {
    outcome: outcome.state === 'value' ? figureOfKind(outcome.value, resultKind) : outcome,
    step: stepOf(
      'formula',
      cells.flatMap((cell) => cell.inputs),
      { note: every.text },
    ),
    show: displayOf(rulebook, 'result'),
  });
  return { key, outcome };
};

/** Evaluates an indicator's formula period by period. */
export const evaluatePeriods = (scope: Scope, evaluation: PeriodEvaluation): Evaluated => {
  const { indicator, computation } = scope;
  const formula = readFormula(evaluation.formula);
  if (formula === null) return invalidFormula(evaluation.formula);
  const parameters = formula.names.map((name) =>
    name === PERIOD_END ? undefined : indicator.parameters.find((parameter) => parameter.name === name),
  );
  const known = parameters.filter((parameter) => parameter !== undefined);
  const steady = steadyParameters(scope, known);
  const isNamed = formula.names.every((name, at) => name === PERIOD_END || parameters[at] !== undefined);
  if (!isNamed) return invalidFormula(evaluation.formula);
  const every: InEveryPeriod = { formula, text: evaluation.formula, parameters, steady };
  const figures = scope.gatherings().map((gathering) => evaluateGathering(scope, gathering, every));
  const outcome = aggregate(
    evaluation.overPeriods,
    figures.map((figure) => figure.outcome),
    computation.whenNone,
  );
  const { inputs, excluded } = inputsOf(figures);
  return {
    outcome: outcome.state === 'value' ? figureOfKind(outcome.value, indicator.resultKind) : outcome,
    step: stepOf(evaluation.overPeriods, inputs, { excluded, note: evaluation.formula }),
  };
};
