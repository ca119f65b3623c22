/**
 * The usual ways of turning a result and its target into a realisation in percent. Documents rarely say which one they use: a printed
 * realisation that agrees with any of them contradicts nothing.
 */
import {
  compare,
  divide,
  HUNDRED,
  integer,
  isNegative,
  minimum,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../../kernel/index.ts';
import type { ReadTarget } from '../../model/index.ts';

/** Which way is better, and whether the document itself says so. */
export interface Way {
  readonly direction: 'up' | 'down' | 'exact';
  readonly isCertain: boolean;
  readonly strict: boolean;
}

/** The way of a target with a number; nothing for deadlines, ranges and words. */
export const wayOf = ({ goal, directionSource }: ReadTarget): Way | undefined => {
  if (goal?.direction !== 'up' && goal?.direction !== 'down' && goal?.direction !== 'exact') return undefined;
  const isCertain =
    directionSource === 'operator' ||
    directionSource === 'algorithm' ||
    directionSource === 'row' ||
    directionSource === 'asked';
  return { direction: goal.direction, isCertain, strict: goal.direction !== 'exact' && goal.strict };
};

/** Whether the result reaches the target. */
export const isReached = (way: Way, result: Rational, target: Rational): boolean => {
  const order = compare(result, target);
  if (way.direction === 'exact') return order === 0;
  if (order === 0) return !way.strict;
  return way.direction === 'up' ? order > 0 : order < 0;
};

const ONE_HUNDRED = HUNDRED;

const ratios = (way: Way, result: Rational, target: Rational): readonly (Rational | undefined)[] => {
  const straight = divide(result, target);
  const inverse = divide(target, result);
  const distance = straight === undefined ? undefined : subtract(integer(2), straight);
  if (way.direction === 'up') return [straight];
  return way.direction === 'down' ? [inverse, distance] : [straight, inverse, distance];
};

const asPercents = (ratio: Rational | undefined): readonly Rational[] => {
  if (ratio === undefined) return [];
  const percent = multiply(ratio, ONE_HUNDRED);
  return [isNegative(percent) ? integer(0) : minimum(percent, ONE_HUNDRED), percent];
};

/** All realisations, in percent points, that the usual ways give; capped at 100 and not. */
export const realisations = (way: Way, result: Rational, target: Rational): readonly Rational[] => {
  const ways: readonly Way[] = way.isCertain
    ? [way]
    : [way, { ...way, direction: way.direction === 'up' ? 'down' : 'up' }];
  return ways.flatMap((each) => ratios(each, result, target)).flatMap(asPercents);
};

/** Half of the last printed place: how far a printed number may be from the exact one. */
export const halfPlace = (digits: number): Rational => rational(1n, 2n * 10n ** BigInt(digits));
