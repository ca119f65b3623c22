/** Achievement of goals that are met or not: an exact value, yes or no, and the percentage that an office declares. */
import { compare, HUNDRED, maximum, negate, subtract, ZERO } from '../../kernel/index.ts';
import type { Figure, Goal } from '../../model/index.ts';
import { exact } from '../exact.ts';
import { allOrNothing, isNumberFigure, type Judgement, judged, notJudged, sameKind } from './judgement.ts';

type ExactGoal = Extract<Goal, { direction: 'exact' }>;

const isMet = (goal: ExactGoal, result: Figure, bound: Figure): boolean => {
  if (result.kind === 'date' || bound.kind === 'date') {
    return result.kind === 'date' && bound.kind === 'date' && result.date === bound.date;
  }
  if (result.kind === 'boolean' || bound.kind === 'boolean') {
    return result.kind === 'boolean' && bound.kind === 'boolean' && result.value === bound.value;
  }
  const difference = subtract(result.exact, bound.exact);
  const tolerance = goal.tolerance === undefined ? ZERO : exact(goal.tolerance);
  return compare(maximum(difference, negate(difference)), tolerance) <= 0;
};

/** Equal within the tolerance, or nothing. */
export const judgeExact = (goal: ExactGoal, result: Figure, bound: Figure): Judgement => {
  if (!sameKind(result.kind, bound.kind)) return notJudged('exact', 'kindMismatch');
  const met = isMet(goal, result, bound);
  return judged('exact', allOrNothing(met), met);
};

/** Done or not. */
export const judgeYesNo = (result: Figure): Judgement =>
  result.kind === 'boolean'
    ? judged('yesNo', allOrNothing(result.value), result.value)
    : notJudged('yesNo', 'kindMismatch');

/** The result itself is the percentage of realisation. */
export const judgeDeclared = (result: Figure): Judgement =>
  result.kind === 'percent' && isNumberFigure(result)
    ? judged('declared', result.exact, compare(result.exact, HUNDRED) >= 0)
    : notJudged('declared', 'kindMismatch');
