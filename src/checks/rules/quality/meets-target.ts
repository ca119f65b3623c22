/** Whether a printed figure meets, equals or far exceeds a printed target. */
import { compare, integer, isZero, multiply, type Rational, subtract } from '../../../kernel/index.ts';
import type { Bound, ReadCell, ReadTarget } from '../../../model/index.ts';
import { amountOf, dayOf } from '../../values/exact.ts';

const boundOf = ({ goal }: ReadTarget): Bound | undefined =>
  goal !== undefined && 'bound' in goal && goal.bound.kind !== 'relative' ? goal.bound : undefined;

interface Pair {
  readonly value: Rational;
  readonly bound: Rational;
  readonly direction: 'up' | 'down';
}

/** Number against number, percentage against percentage. */
const pairOf = (target: ReadTarget, cell: ReadCell): Pair | undefined => {
  const [value, bound] = [amountOf(cell), amountOf(target.cell)];
  const direction = target.goal?.direction;
  if (value === undefined || bound === undefined || boundOf(target) === undefined) return undefined;
  if (cell.understood?.kind !== target.cell.understood?.kind) return undefined;
  return direction === 'up' || direction === 'down' ? { value, bound, direction } : undefined;
};

/** Whether a figure already reaches the target; nothing when the two cannot be compared. */
export const meets = (target: ReadTarget, cell: ReadCell): boolean | undefined => {
  const pair = pairOf(target, cell);
  if (pair === undefined) return undefined;
  const order = compare(pair.value, pair.bound);
  return pair.direction === 'up' ? order >= 0 : order <= 0;
};

/** Whether the figure is the target itself. */
export const isEqual = (target: ReadTarget, cell: ReadCell): boolean => {
  const pair = pairOf(target, cell);
  return pair !== undefined && compare(pair.value, pair.bound) === 0;
};

const TEN = integer(10);

/** Whether the figure lies a tenth of the target or more away from it. */
export const isClearly = (target: ReadTarget, cell: ReadCell): boolean => {
  const pair = pairOf(target, cell);
  if (pair === undefined) return false;
  const { value, bound, direction } = pair;
  const distance = direction === 'up' ? subtract(value, bound) : subtract(bound, value);
  return compare(multiply(distance, TEN), bound) >= 0;
};

const isNatural = (target: ReadTarget, bound: Rational): boolean =>
  isZero(bound) || (target.cell.understood?.kind === 'percent' && compare(bound, integer(100)) === 0);

/** Whether the result is the target itself; limits that cannot be passed (0, 100 %) do not count. */
export const isExactly = (target: ReadTarget, cell: ReadCell): boolean => {
  const pair = pairOf(target, cell);
  if (pair !== undefined) return compare(pair.value, pair.bound) === 0 && !isNatural(target, pair.bound);
  const [day, deadline] = [dayOf(cell), dayOf(target.cell)];
  return day !== undefined && day === deadline;
};

const MUCH = integer(3);

/** Whether a count is more than three times what was asked. */
export const isFarAbove = (target: ReadTarget, cell: ReadCell): boolean => {
  const pair = pairOf(target, cell);
  return (
    pair !== undefined &&
    pair.direction === 'up' &&
    target.cell.understood?.kind === 'number' &&
    compare(pair.bound, integer(0)) > 0 &&
    compare(pair.value, multiply(pair.bound, MUCH)) > 0
  );
};
