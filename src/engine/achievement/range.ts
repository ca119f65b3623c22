/** Achievement of goals with two ends: a range with limits outside it, and minimum–target–maximum. */
import {
  add,
  compare,
  divide,
  HUNDRED,
  multiply,
  negate,
  type Rational,
  subtract,
  ZERO,
} from '../../kernel/index.ts';
import type { AchievementRule, Goal } from '../../model/index.ts';
import { exact } from '../exact.ts';
import { type Judgement, judged, notJudged } from './judgement.ts';

type RangeGoal = Extract<Goal, { direction: 'range' }>;
type LimitsGoal = Extract<Goal, { direction: 'limits' }>;

/** How far `at` lies on the way from `from` to `to`, in percent points; the ends are known to differ. */
const along = (at: Rational, from: Rational, to: Rational): Rational =>
  multiply(HUNDRED, divide(subtract(at, from), subtract(to, from)) ?? ZERO);

/** Inside the range whole; outside on a line down to the limit, or nothing without one. */
export const judgeRange = (goal: RangeGoal, result: Rational): Judgement => {
  const [from, to] = [exact(goal.from), exact(goal.to)];
  const lower = goal.lowerLimit === undefined ? undefined : exact(goal.lowerLimit);
  const upper = goal.upperLimit === undefined ? undefined : exact(goal.upperLimit);
  const isOrdered =
    compare(from, to) <= 0 &&
    (lower === undefined || compare(lower, from) < 0) &&
    (upper === undefined || compare(upper, to) > 0);
  if (!isOrdered) return notJudged('range', 'limitsNotOrdered');
  if (compare(result, from) < 0) {
    return judged('range', lower === undefined ? ZERO : along(result, lower, from), false);
  }
  if (compare(result, to) > 0) {
    return judged('range', upper === undefined ? ZERO : along(result, upper, to), false);
  }
  return judged('range', HUNDRED, true);
};

/** The three numbers of a goal with limits, rising. */
interface Rising {
  readonly minimum: Rational;
  readonly target: Rational;
  readonly maximum: Rational;
}

const isRising = ({ minimum, target, maximum }: Rising): boolean =>
  compare(minimum, target) < 0 && compare(target, maximum) <= 0;

/** The most that over-achievement can give: the cap, when it is above 100. */
const topOf = (rule: AchievementRule): Rational => {
  const cap = rule.cap === null ? HUNDRED : exact(rule.cap);
  return compare(cap, HUNDRED) > 0 ? cap : HUNDRED;
};

const onLimits = (
  rule: AchievementRule,
  { minimum, target, maximum }: Rising,
  result: Rational,
): Rational => {
  if (compare(result, minimum) <= 0) return ZERO;
  if (compare(result, target) <= 0) return along(result, minimum, target);
  const top = topOf(rule);
  if (compare(result, maximum) >= 0) return top;
  const over = divide(subtract(result, target), subtract(maximum, target)) ?? ZERO;
  return add(HUNDRED, multiply(subtract(top, HUNDRED), over));
};

/** Minimum gives nothing, target 100, maximum the most; the three may also fall. */
export const judgeLimits = (rule: AchievementRule, goal: LimitsGoal, result: Rational): Judgement => {
  const rising: Rising = {
    minimum: exact(goal.minimum),
    target: exact(goal.target),
    maximum: exact(goal.maximum),
  };
  if (isRising(rising)) {
    return judged('limits', onLimits(rule, rising, result), compare(result, rising.target) >= 0);
  }
  const opposite: Rising = {
    minimum: negate(rising.minimum),
    target: negate(rising.target),
    maximum: negate(rising.maximum),
  };
  if (!isRising(opposite)) return notJudged('limits', 'limitsNotOrdered');
  const mirrored = negate(result);
  return judged('limits', onLimits(rule, opposite, mirrored), compare(mirrored, opposite.target) >= 0);
};
