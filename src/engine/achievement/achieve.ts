/** The achievement of an indicator or a row, written into the graph (docs/method/3-achievement.md). */
import { type Rational, ZERO } from '../../kernel/index.ts';
import type { Figure, Goal, Indicator, StepInput, Target } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import { historyKey } from '../cycle-index.ts';
import { record, stepOf } from '../graph/record.ts';
import { pastKey, resultKey, type Subject, targetKey } from '../graph/subject.ts';
import { mapOutcome, notComputable, type Outcome, percent, valued } from '../outcome.ts';
import { displayOf, roundAt } from '../rounding.ts';
import { figureOfQuantity } from './bound.ts';
import { judge } from './judge.ts';
import type { Judgement, JudgementContext, Past } from './judgement.ts';
import { limitAchievement } from './limit.ts';
import { type IndicatorRules, rulesOf } from './rules-of.ts';

/** The achievement, whether the bound is met, and the rules that held. */
export interface Achieved {
  readonly achievement: Outcome<Rational>;
  readonly isBoundMet: boolean;
  readonly rules: IndicatorRules;
}

/** What a goal makes of a result: no rounding yet. */
export interface Assessed {
  readonly method: string;
  readonly outcome: Outcome<Rational>;
  readonly isBoundMet: boolean;
  /** The achievement comes from arithmetic, so that limits were applied and the stage's rounding follows. */
  readonly isComputed: boolean;
  readonly history: readonly string[];
}

const notAssessed = (method: string, outcome: Outcome<Rational>): Assessed => ({
  method,
  outcome,
  isBoundMet: false,
  isComputed: false,
  history: [],
});

/** Finds the earlier results of an indicator. */
export const pastOf =
  ({ index }: Computation, indicator: Indicator): Past =>
  (year) => {
    const past = index.history.get(historyKey(indicator.id, year));
    if (past === undefined || past.cell.state !== 'value') return 'none';
    const figure = figureOfQuantity(past.cell.value);
    return figure.state === 'value'
      ? { key: pastKey(indicator.id, year), figure: figure.value }
      : 'notANumber';
  };

/** Whether a deadline is still to come on the day of reading. */
const isStillOpen = (goal: Goal, asOf: string): boolean =>
  goal.direction === 'deadline' && goal.bound.kind === 'date' && goal.bound.date > asOf;

const withoutResult = (
  computation: Computation,
  goal: Goal,
  {
    rules,
    result,
  }: { readonly rules: IndicatorRules; readonly result: Exclude<Outcome<Figure>, { state: 'value' }> },
): Assessed => {
  if (result.state !== 'missing') return notAssessed('resultState', result);
  if (isStillOpen(goal, computation.index.asOf)) {
    return notAssessed('deadlineOpen', { state: 'notYetDue', reason: 'notYetDue' });
  }
  if (rules.missing.rule === 'zero') return notAssessed('missingCountsZero', valued(ZERO));
  return notAssessed('missingPolicy', result);
};

const limited = (judgement: Judgement, rules: IndicatorRules): Assessed => ({
  method: judgement.method,
  outcome: mapOutcome(judgement.raw, (raw) => limitAchievement(rules.achievement.rule, raw)),
  isBoundMet: judgement.met,
  isComputed: true,
  history: judgement.history ?? [],
});

/** A result with the goal and the rules to judge it by. */
export interface ToAssess {
  readonly goal: Goal;
  readonly result: Outcome<Figure>;
  readonly rules: IndicatorRules;
  readonly boundInstead?: Figure;
}

/** What a goal makes of a result, by the rules of the indicator; not rounded. */
export const assess = (
  computation: Computation,
  indicator: Indicator,
  { goal, result, rules, boundInstead }: ToAssess,
): Assessed => {
  if (goal.direction === 'narrative') return notAssessed('narrative', notComputable('narrativeTarget'));
  if (result.state !== 'value') return withoutResult(computation, goal, { rules, result });
  const context: JudgementContext = {
    rule: rules.achievement.rule,
    patronSaint: computation.index.cycle.administration.patronSaint,
    past: pastOf(computation, indicator),
    ...(boundInstead === undefined ? {} : { boundInstead }),
  };
  return limited(judge(context, goal, result.value), rules);
};

/** Path of the rule in the rulebook, by direction: notes are kept on `achievement.up` and the like. */
const rulePath = (goal: Goal | undefined, rules: IndicatorRules, assessed: Assessed): string => {
  if (!assessed.isComputed) return rules.missing.path;
  const { path } = rules.achievement;
  switch (goal?.direction) {
    case 'up':
    case 'scale':
      return `${path}.up`;
    case 'down':
    case 'deadline':
      return `${path}.${goal.direction}`;
    default:
      return path;
  }
};

const inputsOf = (subject: Subject, target: Target | undefined, assessed: Assessed): readonly StepInput[] => [
  { key: resultKey(subject.id, 'result') },
  ...(target === undefined ? [] : [{ key: targetKey(target.id) }]),
  ...assessed.history.map((key) => ({ key })),
];

/** Computes the achievement of a subject from its result and writes it. */
export const achieve = (
  computation: Computation,
  indicator: Indicator,
  { subject, result }: { readonly subject: Subject; readonly result: Outcome<Figure> },
): Achieved => {
  const { index, nodes } = computation;
  const { rulebook } = index.cycle;
  const rules = rulesOf(index, indicator.id);
  const target = index.targets.get(indicator.id);
  const assessed =
    target === undefined
      ? notAssessed('noTarget', notComputable('noTarget'))
      : assess(computation, indicator, { goal: target.goal, result, rules });
  const staged =
    assessed.isComputed && assessed.outcome.state === 'value'
      ? roundAt(rulebook, 'achievement', assessed.outcome.value)
      : undefined;
  const achievement = staged === undefined ? assessed.outcome : valued(staged.exact);
  record(nodes, subject, 'achievement', {
    outcome: mapOutcome(achievement, percent),
    step: stepOf(assessed.method, inputsOf(subject, target, assessed), {
      rule: rulePath(target?.goal, rules, assessed),
      unrounded: staged?.unrounded,
    }),
    show: displayOf(rulebook, 'achievement'),
  });
  return { achievement, isBoundMet: assessed.isBoundMet, rules };
};
