/** How a result became an achievement: against which target, by which method, within which limits. */
import { HUNDRED, isZero, parseDecimal, subtract } from '../../kernel/index.ts';
import type { Bound, ResultNode } from '../../model/index.ts';
import { boundText, goalText } from '../goal-text.ts';
import { formatDate } from '../numbers/format-figure.ts';
import {
  type AchievementFacts,
  achievementFacts,
  boundInExpression,
  withLimits,
} from './achievement-facts.ts';
import { type ExplanationContext, figureText } from './context.ts';

type Phrase = (facts: AchievementFacts) => string;

const goalOf = ({ goal, measure }: AchievementFacts): string => goalText(goal, measure);

const isWhole = ({ node }: AchievementFacts): boolean =>
  node.figure !== undefined && 'exact' in node.figure && isZero(subtract(node.figure.exact, HUNDRED));

const isZeroBound = (bound: Bound): boolean => {
  const amount = 'amount' in bound ? parseDecimal(bound.amount) : undefined;
  return amount !== undefined && isZero(amount);
};

/** An expression of result and target, after "risultato rispetto a target". */
const ratioPhrase =
  (expression: (facts: AchievementFacts, target: string) => string): Phrase =>
  (facts) => {
    const { goal, context, result, figure } = facts;
    const phrases = context.phrases.achievement;
    if (!('bound' in goal)) return metPhrase(facts);
    const rest = isZeroBound(goal.bound)
      ? phrases.targetZero(figure)
      : withLimits(facts, expression(facts, boundInExpression(facts, goal.bound)));
    return phrases.against(result, goalOf(facts), rest);
  };

const metPhrase: Phrase = (facts) => {
  const phrases = facts.context.phrases.achievement;
  return (isWhole(facts) ? phrases.met : phrases.notMet)(facts.result, goalOf(facts), facts.figure);
};

const deadlinePhrase: Phrase = (facts) => {
  const { goal, context, result, figure, rule, measure, resultNode } = facts;
  if (goal.direction !== 'deadline' || goal.bound.kind !== 'date') return metPhrase(facts);
  const phrases = context.phrases.achievement;
  const deadline = boundText(goal.bound, measure);
  const day = resultNode.figure?.kind === 'date' ? resultNode.figure.date : '';
  if (day <= goal.bound.date) return phrases.inTime(result, deadline, figure);
  const late = phrases.late(result, deadline, figure);
  if (rule.deadline.method === 'onOrBefore') return late;
  const days = context.words.dayKinds[rule.deadline.days];
  return rule.deadline.method === 'steps'
    ? `${late}${phrases.lateSteps(days)}`
    : `${late}${phrases.pointsPerDay(rule.deadline.points.replace('.', ','), days)}`;
};

const rangePhrase: Phrase = (facts) =>
  isWhole(facts)
    ? metPhrase(facts)
    : facts.context.phrases.achievement.outsideRange(facts.result, goalOf(facts), facts.figure);

const baselinePhrase: Phrase = (facts) => {
  const { goal } = facts;
  if (goal.direction !== 'baseline') return metPhrase(facts);
  return ratioPhrase((same, target) =>
    same.context.phrases.achievement.progress(
      same.bareResult,
      boundInExpression(same, goal.baseline),
      target,
    ),
  )(facts);
};

const openPhrase: Phrase = ({ goal, measure, context }) =>
  context.phrases.achievement.deadlineOpen(
    goal.direction === 'deadline' ? boundText(goal.bound, measure) : '',
    formatDate(context.results.asOf, context.language),
  );

/** Sentences by method of achievement. */
const PHRASES: Readonly<Record<string, Phrase>> = {
  linearRatio: ratioPhrase(({ context, result }, target) =>
    context.phrases.achievement.ratio(result, target),
  ),
  linearDeviation: ratioPhrase(({ context, bareResult }, target) =>
    context.phrases.achievement.deviation(bareResult, target),
  ),
  inverseRatio: ratioPhrase(({ context, bareResult }, target) =>
    context.phrases.achievement.ratio(target, bareResult),
  ),
  allOrNothing: metPhrase,
  exact: metPhrase,
  onOrBefore: deadlinePhrase,
  pointsPerDay: deadlinePhrase,
  steps: deadlinePhrase,
  range: rangePhrase,
  baseline: baselinePhrase,
  limits: (facts) =>
    facts.context.phrases.achievement.betweenLimits(facts.result, goalOf(facts), facts.figure),
  yesNo: (facts) => facts.context.phrases.achievement.yesNo(isWhole(facts), facts.figure),
  declared: (facts) => facts.context.phrases.achievement.declared(facts.figure),
  deadlineOpen: openPhrase,
};

/** The sentence of an achievement that has a value; undefined for a method of another stage or without its target. */
export const achievementSentence = (context: ExplanationContext, node: ResultNode): string | undefined => {
  if (node.step.method === 'missingCountsZero')
    return context.phrases.achievement.missingCountsZero(figureText(context, node));
  const facts = achievementFacts(context, node);
  return facts === undefined ? undefined : PHRASES[node.step.method]?.(facts);
};
