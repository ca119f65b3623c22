/** The score of an indicator or a row: achievement, rule of the score, rounding, assessment. */
import { compare, type Rational } from '../../kernel/index.ts';
import type { Figure, Indicator } from '../../model/index.ts';
import { type Achieved, achieve } from '../achievement/achieve.ts';
import type { Computation } from '../computation.ts';
import { exact } from '../exact.ts';
import { stepOf } from '../graph/record.ts';
import { resultKey, type Subject } from '../graph/subject.ts';
import { type Outcome, valued } from '../outcome.ts';
import { roundAt } from '../rounding.ts';
import { type Computed, keepAssessed } from './assessed.ts';
import { scoreOf } from './score-rule.ts';

const computeScore = (
  computation: Computation,
  subject: Subject,
  { achievement, rules }: Achieved,
): Computed => {
  const { rule, path } = rules.score;
  const inputs = [{ key: resultKey(subject.id, 'achievement') }];
  const raw = achievement.state === 'value' ? scoreOf(rule, achievement.value) : achievement;
  if (raw.state !== 'value') return { outcome: raw, step: stepOf(rule.method, inputs, { rule: path }) };
  const staged = roundAt(computation.index.cycle.rulebook, 'score', raw.value);
  return {
    outcome: valued(staged.exact),
    step: stepOf(rule.method, inputs, { rule: path, unrounded: staged.unrounded }),
  };
};

/** Whether the bound of the target in force lets a score count as reached; a narrative goal has none, so the score decides. */
const allowsReached = (computation: Computation, indicator: Indicator, achieved: Achieved): boolean =>
  achieved.isBoundMet || computation.index.targets.get(indicator.id)?.goal.direction === 'narrative';

/** Computes achievement and score of a subject from its result, writes them, and gives the score on the basis at hand; once for each subject. */
export const scoreSubject = (
  computation: Computation,
  indicator: Indicator,
  measured: { readonly subject: Subject; readonly result: Outcome<Figure> },
): Outcome<Rational> => {
  const known = computation.scores.get(measured.subject.id);
  if (known !== undefined) return known;
  const achieved = achieve(computation, indicator, measured);
  const computed = computeScore(computation, measured.subject, achieved);
  const reachedFrom = exact(computation.index.cycle.rulebook.status.reachedFrom);
  const isAllowed = allowsReached(computation, indicator, achieved);
  const score = keepAssessed(computation, measured.subject, computed, {
    field: 'score',
    isReached: (exactScore) => isAllowed && compare(exactScore, reachedFrom) >= 0,
  });
  computation.scores.set(measured.subject.id, score);
  return score;
};
