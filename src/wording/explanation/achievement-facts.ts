/** What the sentences about an achievement read: target, result, rule, and the number before cap and floor. */
import {
  divide,
  HUNDRED,
  integer,
  multiply,
  parseDecimal,
  type Rational,
  subtract,
} from '../../kernel/index.ts';
import type { AchievementRule, Bound, Goal, ResultNode } from '../../model/index.ts';
import { boundText, type GoalMeasure } from '../goal-text.ts';
import { formatFigure } from '../numbers/format-figure.ts';
import { formatResult } from '../numbers/format-result.ts';
import { type ExplanationContext, figureText, indicatorOf } from './context.ts';
import { inputFigure } from './input-text.ts';
import { keyParts } from './key-parts.ts';

/** What the sentences of one achievement share. */
export interface AchievementFacts {
  readonly context: ExplanationContext;
  readonly node: ResultNode;
  readonly figure: string;
  readonly goal: Goal;
  readonly measure: GoalMeasure;
  readonly resultNode: ResultNode;
  readonly result: string;
  /** The result without its unit of measure, for expressions. */
  readonly bareResult: string;
  readonly rule: AchievementRule;
}

/** Gathers the facts; undefined when the step has no target or no result. */
export const achievementFacts = (
  context: ExplanationContext,
  node: ResultNode,
): AchievementFacts | undefined => {
  const indicator = indicatorOf(context, node);
  const target = node.step.inputs
    .map(({ key }) => keyParts(key))
    .map((parts) => (parts.kind === 'target' ? context.names.targets.get(parts.id) : undefined))
    .find((found) => found !== undefined);
  const resultNode = context.results.nodes.get(`${node.id}#result`);
  if (indicator === undefined || target === undefined || resultNode === undefined) return undefined;
  const override = context.cycle.rulebook.overrides.find((each) => each.indicator === indicator.id);
  return {
    context,
    node,
    figure: figureText(context, node),
    goal: target.goal,
    measure: { kind: indicator.resultKind, language: context.language },
    resultNode,
    result: figureText(context, resultNode),
    bareResult: formatResult(resultNode, undefined, context.language),
    rule: override?.achievement ?? context.cycle.rulebook.achievement,
  };
};

/** A bound as it stands in an expression: a change against an earlier year is spelled out with that year's result. */
export const boundInExpression = (facts: AchievementFacts, bound: Bound): string => {
  const { context, measure, node } = facts;
  if (bound.kind !== 'relative') return boundText(bound, measure);
  const past = node.step.inputs.find(
    ({ key }) => key.startsWith('history:') && key.endsWith(`:${bound.year}`),
  );
  if (past === undefined) return boundText(bound, measure);
  const percent = formatFigure(bound.percent, { kind: 'percent' }, context.language);
  const change = percent.startsWith('-') ? `− ${percent.slice(1)}` : `+ ${percent}`;
  return `(${context.phrases.achievement.relative(inputFigure(context, past.key), change)})`;
};

const amountOf = (bound: Bound): Rational | undefined =>
  'amount' in bound ? parseDecimal(bound.amount) : undefined;

/** The number of a result, in the units of the target. */
export const resultNumber = (facts: AchievementFacts): Rational | undefined => {
  const { figure } = facts.resultNode;
  return figure !== undefined && 'exact' in figure ? figure.exact : undefined;
};

const TWO = integer(2);

/** The achievement before cap and floor, only to say which of them stopped it; undefined where a bound is relative. */
const rawAchievement = (facts: AchievementFacts): Rational | undefined => {
  const { goal, node } = facts;
  const result = resultNumber(facts);
  const target = 'bound' in goal ? amountOf(goal.bound) : undefined;
  if (result === undefined || target === undefined) return undefined;
  const points = (part: Rational | undefined) => (part === undefined ? undefined : multiply(HUNDRED, part));
  switch (node.step.method) {
    case 'linearRatio':
      return points(divide(result, target));
    case 'linearDeviation': {
      const part = divide(result, target);
      return part === undefined ? undefined : points(subtract(TWO, part));
    }
    case 'inverseRatio':
      return points(divide(target, result));
    case 'baseline': {
      const from = goal.direction === 'baseline' ? amountOf(goal.baseline) : undefined;
      return from === undefined ? undefined : points(divide(subtract(result, from), subtract(target, from)));
    }
    default:
      return undefined;
  }
};

const isLess = (left: Rational, right: Rational | undefined): boolean =>
  right !== undefined && subtract(left, right).numerator < 0n;

/** The expression with its figure, and with the limit that stopped it when one did. */
export const withLimits = (facts: AchievementFacts, expression: string): string => {
  const { context, figure, rule } = facts;
  const phrases = context.phrases.achievement;
  const percent = (decimal: string): string => formatFigure(decimal, { kind: 'percent' }, context.language);
  const raw = rawAchievement(facts);
  if (raw === undefined) return phrases.equals(expression, figure);
  if (rule.zeroBelow !== null && isLess(raw, parseDecimal(rule.zeroBelow)))
    return phrases.belowThreshold(expression, percent(rule.zeroBelow), figure);
  if (isLess(raw, parseDecimal(rule.floor))) return phrases.floored(expression, percent(rule.floor), figure);
  const cap = rule.cap === null ? undefined : parseDecimal(rule.cap);
  return rule.cap !== null && cap !== undefined && isLess(cap, raw)
    ? phrases.capped(expression, percent(rule.cap), figure)
    : phrases.equals(expression, figure);
};
