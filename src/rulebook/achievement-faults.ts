/** What can be wrong with an achievement rule: limits that contradict each other, steps of lateness out of order. */
import { compare, isZero, parseDecimal, type Rational, ZERO } from '../kernel/index.ts';
import type { AchievementRule, DeadlineRule } from '../model/index.ts';
import type { Tell } from './issue-codes.ts';
import { tellNegative } from './negative.ts';

const numberOf = (text: string): Rational => parseDecimal(text) ?? ZERO;

type Steps = Extract<DeadlineRule, { method: 'steps' }>['steps'];

const tellSteps = (tell: Tell, steps: Steps, path: string): void => {
  if (steps.length === 0) tell('rulebook.deadlineStepsEmpty', path, {});
  for (const [index, { daysLate, achievement }] of steps.entries()) {
    const at = `${path}[${index}]`;
    tellNegative(tell, `${at}.achievement`, achievement);
    if (daysLate < 1) tell('rulebook.deadlineStepNotLate', `${at}.daysLate`, { daysLate });
    const before = steps[index - 1];
    if (before === undefined) continue;
    if (daysLate <= before.daysLate) {
      tell('rulebook.deadlineStepsNotRising', `${at}.daysLate`, { before: before.daysLate, daysLate });
    }
    if (compare(numberOf(achievement), numberOf(before.achievement)) > 0) {
      tell('rulebook.deadlineStepsGrowing', `${at}.achievement`, { before: before.achievement, achievement });
    }
  }
};

const tellLimits = (tell: Tell, { cap, floor, zeroBelow }: AchievementRule, path: string): void => {
  tellNegative(tell, `${path}.floor`, floor);
  if (zeroBelow !== null) tellNegative(tell, `${path}.zeroBelow`, zeroBelow);
  if (cap === null) return;
  tellNegative(tell, `${path}.cap`, cap);
  if (isZero(numberOf(cap))) tell('rulebook.capZero', `${path}.cap`, { cap });
  if (compare(numberOf(floor), numberOf(cap)) > 0)
    tell('rulebook.floorAboveCap', `${path}.floor`, { floor, cap });
  if (zeroBelow !== null && compare(numberOf(zeroBelow), numberOf(cap)) > 0) {
    tell('rulebook.zeroBelowAboveCap', `${path}.zeroBelow`, { zeroBelow, cap });
  }
};

/** Tells what is wrong with an achievement rule. */
export const tellAchievement = (tell: Tell, rule: AchievementRule, path: string): void => {
  tellLimits(tell, rule, path);
  const { deadline } = rule;
  if (deadline.method === 'pointsPerDay') tellNegative(tell, `${path}.deadline.points`, deadline.points);
  if (deadline.method === 'steps') tellSteps(tell, deadline.steps, `${path}.deadline.steps`);
};
