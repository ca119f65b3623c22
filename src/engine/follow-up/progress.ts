/** How an indicator stands at the end of each period against what is expected so far (docs/method/7-expected-values.md). */
import { compare, type IndicatorId, type LocalDate, type Rational, type UnitId } from '../../kernel/index.ts';
import type {
  CycleFile,
  Figure,
  Indicator,
  Period,
  ResultState,
  Rulebook,
  Target,
} from '../../model/index.ts';
import { assess, pastOf } from '../achievement/achieve.ts';
import { rulesOf } from '../achievement/rules-of.ts';
import type { Computation } from '../computation.ts';
import { exact } from '../exact.ts';
import { mapOutcome, type Outcome } from '../outcome.ts';
import { administrationResult, rowResult } from '../result/administration-result.ts';
import { displayOf, roundAt, showFigure } from '../rounding.ts';
import { scoreOf } from '../score/score-rule.ts';
import { type Expectation, expectationAt, isLastPeriod, type PeriodPlace } from './expected-value.ts';
import { isPlainSum } from './plain-sum.ts';
import { startUntil } from './until-period.ts';

/** How things stand: by the thresholds of the rulebook, or why nothing can be said. */
export type ProgressStatus = 'reached' | 'onTheWay' | 'behind' | 'notJudged' | Exclude<ResultState, 'value'>;

/** An indicator at the end of a period. Figures of sums are cumulative from the first period. */
export interface PeriodProgress {
  readonly period: Period;
  readonly state: ResultState;
  readonly result?: Figure;
  readonly shownResult?: string;
  readonly expected?: Figure;
  readonly shownExpected?: string;
  /** Whether the plan states the expected value; otherwise it is the default of its kind. */
  readonly isStated: boolean;
  /** Achievement against what is expected so far, in percent points. */
  readonly achievement?: Rational;
  readonly shownAchievement?: string;
  readonly status: ProgressStatus;
}

/** For which unit (absent: the administration) and how the cycle stands on which day. */
export interface ProgressOptions {
  readonly unit?: UnitId;
  readonly asOf?: LocalDate;
}

/** An indicator at the end of a period, before the words. */
interface Standing {
  readonly computation: Computation;
  readonly indicator: Indicator;
  readonly target: Target | undefined;
  readonly place: PeriodPlace;
  readonly result: Outcome<Figure>;
  readonly expectation: Expectation;
}

/** The achievement against a figure (absent: the goal itself), after limits and rounding. */
const achievementAgainst = (standing: Standing, boundInstead?: Figure): Outcome<Rational> | undefined => {
  const { computation, indicator, target, result } = standing;
  if (target === undefined || result.state !== 'value') return undefined;
  const rules = rulesOf(computation.index, indicator.id);
  const assessed = assess(computation, indicator, {
    goal: target.goal,
    result,
    rules,
    ...(boundInstead === undefined ? {} : { boundInstead }),
  });
  const { rulebook } = computation.index.cycle;
  return mapOutcome(assessed.outcome, (raw) => roundAt(rulebook, 'achievement', raw).exact);
};

/** Before the year is over only what cannot be undone counts as reached: a deadline kept, a yes, a growing sum. */
const isFinal = ({ indicator, target, place }: Standing): boolean => {
  if (isLastPeriod(place)) return true;
  const direction = target?.goal.direction;
  if (direction === 'deadline' || direction === 'yesNo') return true;
  return direction === 'up' && isPlainSum(indicator);
};

const isWholeGoalReached = (standing: Standing): boolean => {
  const { computation, indicator, target, result } = standing;
  if (target === undefined || result.state !== 'value') return false;
  const rules = rulesOf(computation.index, indicator.id);
  const assessed = assess(computation, indicator, { goal: target.goal, result, rules });
  if (!assessed.isBoundMet || assessed.outcome.state !== 'value') return false;
  const { rulebook } = computation.index.cycle;
  const score = scoreOf(rules.score.rule, roundAt(rulebook, 'achievement', assessed.outcome.value).exact);
  if (score.state !== 'value') return false;
  const rounded = roundAt(rulebook, 'score', score.value).exact;
  return compare(rounded, exact(rulebook.status.reachedFrom)) >= 0;
};

const emptyStatus = (standing: Standing, state: Exclude<ResultState, 'value'>): ProgressStatus => {
  const { expectation, place, computation } = standing;
  const isOpen = place.period.to > computation.index.asOf || expectation.kind === 'notYetDue';
  return state === 'missing' && isOpen ? 'notYetDue' : state;
};

const statusOf = (
  standing: Standing,
  achievement: Outcome<Rational> | undefined,
  rulebook: Rulebook,
): ProgressStatus => {
  const { result, expectation } = standing;
  if (result.state !== 'value') return emptyStatus(standing, result.state);
  if (isFinal(standing) && isWholeGoalReached(standing)) return 'reached';
  if (expectation.kind === 'notYetDue') return 'notYetDue';
  if (achievement === undefined || expectation.kind === 'none') return 'notJudged';
  if (achievement.state !== 'value') return achievement.state;
  return compare(achievement.value, exact(rulebook.status.behindBelow)) < 0 ? 'behind' : 'onTheWay';
};

const expectedFields = (expectation: Expectation, rulebook: Rulebook) =>
  expectation.kind === 'figure'
    ? {
        expected: expectation.figure,
        shownExpected: showFigure(expectation.figure, displayOf(rulebook, 'result')),
        isStated: expectation.isStated,
      }
    : { isStated: false };

const describe = (standing: Standing): PeriodProgress => {
  const { computation, place, result, expectation } = standing;
  const { rulebook } = computation.index.cycle;
  const isJudged = expectation.kind === 'figure' || expectation.kind === 'wholeGoal';
  const achievement = isJudged
    ? achievementAgainst(standing, expectation.kind === 'figure' ? expectation.figure : undefined)
    : undefined;
  return {
    period: place.period,
    state: result.state,
    ...(result.state === 'value'
      ? { result: result.value, shownResult: showFigure(result.value, displayOf(rulebook, 'result')) }
      : {}),
    ...expectedFields(expectation, rulebook),
    ...(achievement?.state === 'value'
      ? {
          achievement: achievement.value,
          shownAchievement: showFigure(
            { kind: 'percent', exact: achievement.value },
            displayOf(rulebook, 'achievement'),
          ),
        }
      : {}),
    status: statusOf(standing, achievement, rulebook),
  };
};

const standingAt = (
  cycle: CycleFile,
  indicatorId: IndicatorId,
  place: PeriodPlace,
  options: ProgressOptions,
): Standing | undefined => {
  const computation = startUntil(cycle, options.asOf ?? cycle.asOf, place.period.to);
  const indicator = computation.index.indicators.get(indicatorId);
  if (indicator === undefined) return undefined;
  const target = computation.index.targets.get(indicatorId);
  const result =
    options.unit === undefined
      ? administrationResult(computation, indicator)
      : rowResult(computation, indicator, options.unit);
  const expectation: Expectation =
    target === undefined
      ? { kind: 'none' }
      : expectationAt(indicator, target, place, pastOf(computation, indicator));
  return { computation, indicator, target, place, result, expectation };
};

/**
 * Expected value, result so far and status of an indicator at the end of each period, in the order of the cycle; empty when the plan
 * in force has no such indicator.
 */
export const progress = (
  cycle: CycleFile,
  indicator: IndicatorId,
  options: ProgressOptions = {},
): readonly PeriodProgress[] =>
  cycle.periods.flatMap((period, position) => {
    const place: PeriodPlace = { period, position, count: cycle.periods.length };
    const standing = standingAt(cycle, indicator, place, options);
    return standing === undefined ? [] : [describe(standing)];
  });
