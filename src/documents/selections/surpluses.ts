/** Indicators that went farthest beyond their target: the margin only orders them and is never printed. */
import {
  compare,
  divide,
  isNegative,
  isZero,
  parseDecimal,
  type Rational,
  subtract,
  ZERO,
} from '../../kernel/index.ts';
import type { CycleLookup, Goal, Indicator } from '../../model/index.ts';
import { amountOf } from '../scenes/amount.ts';
import { boundAmount } from '../scenes/goal-bound.ts';

/** How far a result lies beyond the bound, as a part of the bound; nothing for goals that are not "at least" or "at most". */
const marginOf = (goal: Goal | undefined, result: Rational | undefined): Rational | undefined => {
  if (goal === undefined || result === undefined) return undefined;
  if (goal.direction !== 'up' && goal.direction !== 'down') return undefined;
  const written = boundAmount(goal);
  const bound = written === undefined ? undefined : parseDecimal(written);
  if (bound === undefined || isZero(bound) || isNegative(bound)) return undefined;
  return divide(goal.direction === 'up' ? subtract(result, bound) : subtract(bound, result), bound);
};

/** Indicators beyond their target, farthest first; in the order of the plan where margins are equal. */
export const surpluses = (lookup: CycleLookup): readonly Indicator[] =>
  (lookup.plan?.indicators ?? [])
    .flatMap((indicator) => {
      const margin = marginOf(
        lookup.targets.get(indicator.id)?.goal,
        amountOf(lookup.result(indicator.id, 'result')),
      );
      return margin === undefined || compare(margin, ZERO) <= 0 ? [] : [{ indicator, margin }];
    })
    .toSorted((first, second) => compare(second.margin, first.margin))
    .map(({ indicator }) => indicator);
