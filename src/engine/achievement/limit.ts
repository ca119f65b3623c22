/** Threshold, floor and cap of an achievement, in this order (docs/method/3-achievement.md, "Cap, floor, threshold"). */
import { compare, maximum, minimum, type Rational, ZERO } from '../../kernel/index.ts';
import type { AchievementRule } from '../../model/index.ts';
import { exact } from '../exact.ts';

/** The raw achievement within the limits of the rule, in percent points. */
export const limitAchievement = (rule: AchievementRule, raw: Rational): Rational => {
  if (rule.zeroBelow !== null && compare(raw, exact(rule.zeroBelow)) < 0) return ZERO;
  const floored = maximum(raw, exact(rule.floor));
  return rule.cap === null ? floored : minimum(floored, exact(rule.cap));
};
