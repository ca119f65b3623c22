/** Which results differ between two computations, the largest moves first. */
import {
  compare,
  daysBetween,
  integer,
  maximum,
  negate,
  type Rational,
  subtract,
} from '../../kernel/index.ts';
import type { ResultKey, ResultNode, ResultSet } from '../../model/index.ts';

/** A result that differs; absent on a side where there is none. `size` is the distance of two figures, in their own unit. */
export interface Difference {
  readonly key: ResultKey;
  readonly before?: ResultNode;
  readonly after?: ResultNode;
  readonly size?: Rational;
}

const sizeOf = (before: ResultNode | undefined, after: ResultNode | undefined): Rational | undefined => {
  const [from, to] = [before?.figure, after?.figure];
  if (from === undefined || to === undefined) return undefined;
  if ('exact' in from && 'exact' in to) {
    const move = subtract(to.exact, from.exact);
    return maximum(move, negate(move));
  }
  if (from.kind !== 'date' || to.kind !== 'date') return undefined;
  return integer(Math.abs(daysBetween(from.date, to.date)));
};

/** A result that appears, disappears or changes its state moves more than any figure. */
const bySize = (first: Difference, second: Difference): number => {
  if (first.size === undefined || second.size === undefined) {
    return Number(first.size !== undefined) - Number(second.size !== undefined);
  }
  return compare(second.size, first.size);
};

const isSame = (before: ResultNode | undefined, after: ResultNode | undefined): boolean =>
  before === after ||
  (before?.state === after?.state && before?.shown === after?.shown && before?.reason === after?.reason);

const differenceAt = (before: ResultSet, after: ResultSet, key: ResultKey): Difference | undefined => {
  const [was, is] = [before.nodes.get(key), after.nodes.get(key)];
  if (isSame(was, is)) return undefined;
  const size = sizeOf(was, is);
  return {
    key,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    ...(size === undefined ? {} : { size }),
  };
};

/** The results whose shown figure, state or reason differs; among equal moves in the order of the results before. */
export const differences = (before: ResultSet, after: ResultSet): readonly Difference[] => {
  const keys = new Set([...before.nodes.keys(), ...after.nodes.keys()]);
  const found: Difference[] = [];
  for (const key of keys) {
    const difference = differenceAt(before, after, key);
    if (difference !== undefined) found.push(difference);
  }
  return found.sort(bySize);
};
