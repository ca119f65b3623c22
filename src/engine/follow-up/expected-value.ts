/** What is expected at the end of a period (docs/method/7-expected-values.md). */
import { multiply, type Rational, rational } from '../../kernel/index.ts';
import type { Bound, Figure, Goal, Indicator, Period, Target } from '../../model/index.ts';
import { figureOfQuantity, readBound } from '../achievement/bound.ts';
import { isNumberFigure, type Past } from '../achievement/judgement.ts';
import { isPlainSum } from './plain-sum.ts';

/** What is expected: a figure, the goal as a whole (a range, limits, yes or no), nothing yet, or nothing that can be computed. */
export type Expectation =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly isStated: boolean }
  | { readonly kind: 'wholeGoal' }
  | { readonly kind: 'notYetDue' }
  | { readonly kind: 'none' };

/** Where a period stands among the others, from 0. */
export interface PeriodPlace {
  readonly period: Period;
  readonly position: number;
  readonly count: number;
}

/** Whether the period is the last of the year. */
export const isLastPeriod = ({ position, count }: PeriodPlace): boolean => position === count - 1;

const cumulativeShare = ({ position, count }: PeriodPlace): Rational =>
  rational(BigInt(position + 1), BigInt(count));

const hasBound = (goal: Goal): goal is Extract<Goal, { bound: Bound }> => 'bound' in goal;

/** A sum grows towards its bound in equal steps; where the goal is not a bound to grow to, it speaks at the end of the year. */
const expectationOfSum = (goal: Goal, figure: Figure, place: PeriodPlace): Expectation => {
  const isGrowing = goal.direction === 'up' || goal.direction === 'down';
  if (!isGrowing || !isNumberFigure(figure)) return { kind: 'notYetDue' };
  const share = { kind: figure.kind, exact: multiply(figure.exact, cumulativeShare(place)) };
  return { kind: 'figure', figure: share, isStated: false };
};

const ofBoundless = (goal: Goal, indicator: Indicator, place: PeriodPlace): Expectation => {
  if (goal.direction === 'narrative') return { kind: 'none' };
  const speaksAtTheEnd = goal.direction === 'yesNo' || goal.direction === 'declared' || isPlainSum(indicator);
  return speaksAtTheEnd && !isLastPeriod(place) ? { kind: 'notYetDue' } : { kind: 'wholeGoal' };
};

/** The expectation where the plan states none. */
const defaultExpectation = (
  indicator: Indicator,
  goal: Goal,
  place: PeriodPlace,
  past: Past,
): Expectation => {
  if (!hasBound(goal)) return ofBoundless(goal, indicator, place);
  const bound = readBound(goal.bound, past).outcome;
  if (bound.state !== 'value') return { kind: 'none' };
  const figure = bound.value;
  if (isLastPeriod(place)) return { kind: 'figure', figure, isStated: false };
  if (figure.kind === 'boolean') return { kind: 'notYetDue' };
  if (figure.kind === 'date') {
    return figure.date > place.period.to
      ? { kind: 'notYetDue' }
      : { kind: 'figure', figure, isStated: false };
  }
  return isPlainSum(indicator)
    ? expectationOfSum(goal, figure, place)
    : { kind: 'figure', figure, isStated: false };
};

/** What a target expects at the end of a period: the value that the plan states, or the default of its kind. */
export const expectationAt = (
  indicator: Indicator,
  target: Target,
  place: PeriodPlace,
  past: Past,
): Expectation => {
  const stated = target.expected?.findLast(({ period }) => period === place.period.id);
  if (stated === undefined || !hasBound(target.goal)) {
    return defaultExpectation(indicator, target.goal, place, past);
  }
  const figure = figureOfQuantity(stated.value);
  return figure.state === 'value'
    ? { kind: 'figure', figure: figure.value, isStated: true }
    : { kind: 'none' };
};
