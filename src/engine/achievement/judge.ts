/** Judges a result against a goal, by direction (docs/method/3-achievement.md). */
import type { Figure, Goal } from '../../model/index.ts';
import { boundOf, type ReadBound, readBound } from './bound.ts';
import { judgeDeadline } from './deadline.ts';
import { judgeDeclared, judgeExact, judgeYesNo } from './exact-goal.ts';
import {
  isNumberFigure,
  type Judgement,
  type JudgementContext,
  type NumberFigure,
  notJudged,
  sameKind,
} from './judgement.ts';
import { judgeLimits, judgeRange } from './range.ts';
import { judgeBaseline, judgeDown, judgeUp } from './ratio.ts';

/** Takes a bound as a number of the same kind as the result, and goes on with it. */
const withNumber = (
  read: ReadBound,
  result: NumberFigure,
  next: (bound: NumberFigure) => Judgement,
): Judgement => {
  const { outcome } = read;
  if (outcome.state !== 'value') return { method: 'bound', raw: outcome, met: false };
  if (!isNumberFigure(outcome.value) || !sameKind(result.kind, outcome.value.kind)) {
    return notJudged('bound', 'kindMismatch');
  }
  const judgement = next(outcome.value);
  if (read.history === undefined) return judgement;
  return { ...judgement, history: [read.history, ...(judgement.history ?? [])] };
};

type NumericGoal = Extract<Goal, { direction: 'up' | 'down' | 'scale' | 'range' | 'baseline' | 'limits' }>;

const judgeNumber = (context: JudgementContext, goal: NumericGoal, result: Figure): Judgement => {
  if (!isNumberFigure(result)) return notJudged(goal.direction, 'kindMismatch');
  const { rule } = context;
  switch (goal.direction) {
    case 'up':
    case 'scale':
      return withNumber(boundOf(context, goal.bound), result, ({ exact: bound }) =>
        judgeUp(rule, result.exact, { bound, strict: goal.strict }),
      );
    case 'down':
      return withNumber(boundOf(context, goal.bound), result, ({ exact: bound }) =>
        judgeDown(rule, result.exact, { bound, strict: goal.strict }),
      );
    case 'baseline':
      return withNumber(boundOf(context, goal.bound), result, ({ exact: bound }) =>
        withNumber(readBound(goal.baseline, context.past), result, ({ exact: baseline }) =>
          judgeBaseline(result.exact, { bound, strict: goal.strict, baseline }),
        ),
      );
    case 'range':
      return judgeRange(goal, result.exact);
    case 'limits':
      return judgeLimits(rule, goal, result.exact);
  }
};

const judgeDate = (
  context: JudgementContext,
  goal: Extract<Goal, { direction: 'deadline' }>,
  result: Figure,
): Judgement => {
  const bound = boundOf(context, goal.bound).outcome;
  if (result.kind !== 'date' || bound.state !== 'value' || bound.value.kind !== 'date') {
    return notJudged('deadline', 'kindMismatch');
  }
  const { rule, patronSaint } = context;
  return judgeDeadline({ rule: rule.deadline, patronSaint }, result.date, bound.value.date);
};

/** Judges a result against a goal. */
export const judge = (context: JudgementContext, goal: Goal, result: Figure): Judgement => {
  switch (goal.direction) {
    case 'deadline':
      return judgeDate(context, goal, result);
    case 'exact': {
      const { outcome } = boundOf(context, goal.bound);
      return outcome.state === 'value'
        ? judgeExact(goal, result, outcome.value)
        : { method: 'exact', raw: outcome, met: false };
    }
    case 'yesNo':
      return judgeYesNo(result);
    case 'declared':
      return judgeDeclared(result);
    case 'narrative':
      return notJudged('narrative', 'narrativeTarget');
    default:
      return judgeNumber(context, goal, result);
  }
};
