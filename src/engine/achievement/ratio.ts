/** Achievement of more-is-better and less-is-better goals (docs/method/3-achievement.md). */
import {
  compare,
  divide,
  HUNDRED,
  integer,
  isNegative,
  isZero,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from '../../kernel/index.ts';
import type { AchievementRule } from '../../model/index.ts';
import { exact } from '../exact.ts';
import { allOrNothing, type Judgement, judged, notJudged } from './judgement.ts';

const TWO = integer(2);

/** Quotient where the divisor was already seen not to be zero. */
const quotient = (a: Rational, b: Rational): Rational => divide(a, b) ?? ZERO;

/** More is better: `result` against at least `bound` (more than it, when strict). */
export const judgeUp = (
  rule: AchievementRule,
  result: Rational,
  { bound, strict }: { readonly bound: Rational; readonly strict: boolean },
): Judgement => {
  const order = compare(result, bound);
  const met = strict ? order > 0 : order >= 0;
  if (rule.up === 'allOrNothing') return judged(rule.up, allOrNothing(order >= 0), met);
  if (isNegative(bound)) return notJudged(rule.up, 'negativeTarget');
  if (isZero(bound)) return judged(rule.up, allOrNothing(!isNegative(result)), met);
  return judged(rule.up, multiply(HUNDRED, quotient(result, bound)), met);
};

const lessIsBetter = (rule: AchievementRule, result: Rational, bound: Rational): Rational => {
  if (isZero(bound)) return allOrNothing(compare(result, ZERO) <= 0);
  if (rule.down === 'linearDeviation') {
    return multiply(HUNDRED, subtract(TWO, quotient(result, bound)));
  }
  if (compare(result, ZERO) <= 0) return rule.cap === null ? HUNDRED : exact(rule.cap);
  return multiply(HUNDRED, quotient(bound, result));
};

/** Less is better: `result` against at most `bound` (less than it, when strict). */
export const judgeDown = (
  rule: AchievementRule,
  result: Rational,
  { bound, strict }: { readonly bound: Rational; readonly strict: boolean },
): Judgement => {
  const order = compare(result, bound);
  const met = strict ? order < 0 : order <= 0;
  if (rule.down === 'allOrNothing') return judged(rule.down, allOrNothing(order <= 0), met);
  if (isNegative(bound)) return notJudged(rule.down, 'negativeTarget');
  return judged(rule.down, lessIsBetter(rule, result, bound), met);
};

/** Progress from a baseline towards a bound on either side of it. */
export const judgeBaseline = (
  result: Rational,
  goal: { readonly bound: Rational; readonly strict: boolean; readonly baseline: Rational },
): Judgement => {
  const { bound, strict, baseline } = goal;
  const way = subtract(bound, baseline);
  if (isZero(way)) return notJudged('baseline', 'baselineEqualsTarget');
  const order = isNegative(way) ? compare(bound, result) : compare(result, bound);
  const raw = multiply(HUNDRED, quotient(subtract(result, baseline), way));
  return judged('baseline', raw, strict ? order > 0 : order >= 0);
};
