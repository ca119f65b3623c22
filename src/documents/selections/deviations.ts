/** Indicators that stayed below their target: which they are is decided by their achievement, not by a list. */
import { compare, HUNDRED, type Rational } from '../../kernel/index.ts';
import type { CycleLookup, Indicator } from '../../model/index.ts';
import { amountOf } from '../scenes/amount.ts';

/** An indicator with its achievement. */
export interface MeasuredIndicator {
  readonly indicator: Indicator;
  readonly achievement: Rational;
}

/** Indicators whose target is not fully achieved, farthest first; `within`: only these. */
export const deviations = (lookup: CycleLookup, within?: ReadonlySet<string>): readonly MeasuredIndicator[] =>
  (lookup.plan?.indicators ?? [])
    .filter(({ id }) => within === undefined || within.has(id))
    .flatMap((indicator) => {
      const achievement = amountOf(lookup.result(indicator.id, 'achievement'));
      return achievement === undefined || compare(achievement, HUNDRED) >= 0
        ? []
        : [{ indicator, achievement }];
    })
    .toSorted((first, second) => compare(first.achievement, second.achievement));
