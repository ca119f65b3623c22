/** Evaluation `milestones`: weighted completion, from 0 to 1. */
import { add, divide, multiply, ONE, type Rational, ZERO } from '../../kernel/index.ts';
import type { Evaluation, Milestone, Parameter, Reason, StepInput } from '../../model/index.ts';
import { emptyStateOf } from '../aggregate.ts';
import { exact } from '../exact.ts';
import { stepOf } from '../graph/record.ts';
import { type Empty, notComputable, numberTerm, type Outcome, type Term, valued } from '../outcome.ts';
import { parameterOfYear } from './parameter.ts';
import type { Scope } from './scope.ts';
import { type Evaluated, figureOfKind } from './to-result.ts';

type MilestonesEvaluation = Extract<Evaluation, { stage: 'milestones' }>;

/** A milestone with the figure of its parameter and its completion. */
interface Reached {
  readonly key: string;
  readonly weight: Rational;
  readonly outcome: Outcome<Rational>;
}

const isDone = (milestone: Milestone, term: Extract<Term, { kind: 'date' }>): boolean =>
  milestone.due === undefined || term.date <= milestone.due;

const completionOf = (
  milestone: Milestone,
  kind: Parameter['kind'],
  figure: Outcome<Term>,
): Outcome<Rational> => {
  if (figure.state !== 'value') return figure;
  const term = figure.value;
  if (term.kind === 'date')
    return kind === 'date' ? valued(isDone(milestone, term) ? ONE : ZERO) : notComputable('kindMismatch');
  return kind === 'boolean' || kind === 'percent' ? valued(term.exact) : notComputable('kindMismatch');
};

const reachedOf = (scope: Scope, milestone: Milestone): Reached | undefined => {
  const parameter = scope.indicator.parameters.find(({ name }) => name === milestone.parameter);
  if (parameter === undefined) return undefined;
  const { key, outcome } = parameterOfYear(scope, parameter);
  return {
    key,
    weight: exact(milestone.weight),
    outcome: completionOf(milestone, parameter.kind, outcome),
  };
};

const weigh = (counted: readonly Reached[]): Outcome<Term> => {
  let weights = ZERO;
  let total = ZERO;
  for (const { weight, outcome } of counted) {
    weights = add(weights, weight);
    if (outcome.state === 'value') total = add(total, multiply(weight, outcome.value));
  }
  const completion = divide(total, weights);
  return completion === undefined ? notComputable('zeroWeight') : numberTerm(completion);
};

const faultOf = (reached: readonly Reached[], whenNone: Empty): Empty | undefined => {
  const outcomes = reached.map(({ outcome }) => outcome);
  const fault = outcomes.find((outcome) => outcome.state === 'notComputable');
  if (fault !== undefined && fault.state === 'notComputable') return fault;
  return outcomes.some((outcome) => outcome.state === 'value') ? undefined : emptyStateOf(outcomes, whenNone);
};

const outcomeOf = (scope: Scope, reached: readonly Reached[]): Outcome<Term> => {
  const counted = reached.filter(({ outcome }) => outcome.state !== 'notApplicable');
  return faultOf(reached, scope.computation.whenNone) ?? weigh(counted);
};

/** Evaluates the weighted completion of an indicator's milestones. */
export const evaluateMilestones = (scope: Scope, evaluation: MilestonesEvaluation): Evaluated => {
  const reached = evaluation.milestones.map((milestone) => reachedOf(scope, milestone));
  const known = reached.filter((milestone) => milestone !== undefined);
  const inputs: StepInput[] = [];
  const excluded: { key: string; reason: Reason }[] = [];
  for (const { key, weight, outcome } of known) {
    if (outcome.state === 'notApplicable') excluded.push({ key, reason: outcome.reason });
    else inputs.push({ key, weight });
  }
  const outcome = known.length < reached.length ? notComputable('invalidFormula') : outcomeOf(scope, known);
  return {
    outcome: outcome.state === 'value' ? figureOfKind(outcome.value, scope.indicator.resultKind) : outcome,
    step: stepOf('milestones', inputs, { excluded }),
  };
};
