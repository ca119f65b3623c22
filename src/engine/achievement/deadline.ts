/** Achievement of deadlines: on or before counts whole, later by the rulebook's rule (docs/method/3-achievement.md). */
import {
  daysBetween,
  HUNDRED,
  integer,
  type LocalDate,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from '../../kernel/index.ts';
import type { DeadlineRule } from '../../model/index.ts';
import { exact } from '../exact.ts';
import { workingDaysBetween } from '../working-days.ts';
import { type Judgement, judged } from './judgement.ts';

/** What a deadline is judged by. */
export interface DeadlineContext {
  readonly rule: DeadlineRule;
  readonly patronSaint: string | undefined;
}

const daysLate = (
  days: 'calendar' | 'working',
  span: { readonly bound: LocalDate; readonly result: LocalDate },
  patronSaint: string | undefined,
): number =>
  days === 'calendar'
    ? daysBetween(span.bound, span.result)
    : workingDaysBetween(span.bound, span.result, patronSaint);

const lateAchievement = (
  { rule, patronSaint }: DeadlineContext,
  span: { readonly bound: LocalDate; readonly result: LocalDate },
): Rational => {
  if (rule.method === 'onOrBefore') return ZERO;
  const late = daysLate(rule.days, span, patronSaint);
  if (rule.method === 'pointsPerDay') {
    return subtract(HUNDRED, multiply(exact(rule.points), integer(late)));
  }
  const step = rule.steps
    .toSorted((first, second) => first.daysLate - second.daysLate)
    .find((candidate) => late <= candidate.daysLate);
  return step === undefined ? ZERO : exact(step.achievement);
};

/** Judges a delivery on day `result` against the deadline `bound`. */
export const judgeDeadline = (context: DeadlineContext, result: LocalDate, bound: LocalDate): Judgement => {
  const isInTime = result <= bound;
  const raw = isInTime ? HUNDRED : lateAchievement(context, { bound, result });
  return judged(context.rule.method, raw, isInTime);
};
