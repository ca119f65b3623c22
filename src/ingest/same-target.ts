/** Targets without an operator whose indicator is printed again in the same document, there with its operator or with its algorithm. */
import { formatExact, parseDecimal } from '../kernel/index.ts';
import type { IndicatorRecord, ReadTarget } from '../model/index.ts';
import { plainWords } from './values/plain-text.ts';

const nameOf = ({ code, title }: IndicatorRecord): string =>
  code === undefined ? plainWords(title.published) : code.published.replace(/\s/g, '').toUpperCase();

/** The indicator and the figure of its target: only the same figure is the same target. */
const keyOf = (row: IndicatorRecord, { cell: { understood } }: ReadTarget): string | undefined => {
  const amount =
    understood !== undefined && 'amount' in understood ? parseDecimal(understood.amount) : undefined;
  return amount === undefined
    ? undefined
    : JSON.stringify([nameOf(row), understood?.kind, formatExact(amount)]);
};

type Stated = Pick<ReadTarget, 'goal' | 'directionSource'>;

const isStated = ({ goal, directionSource }: ReadTarget): boolean =>
  (goal?.direction === 'up' || goal?.direction === 'down') &&
  (directionSource === 'operator' || directionSource === 'algorithm');

/** By indicator and figure what its rows state; nothing where they contradict each other. */
const statedIn = (rows: readonly IndicatorRecord[]): ReadonlyMap<string, Stated | undefined> => {
  const stated = new Map<string, Stated | undefined>();
  for (const row of rows) {
    for (const { value } of row.targets) {
      const key = isStated(value) ? keyOf(row, value) : undefined;
      if (key === undefined) continue;
      const known = stated.get(key);
      const isOther = stated.has(key) && known?.goal?.direction !== value.goal?.direction;
      stated.set(key, isOther ? undefined : value);
    }
  }
  return stated;
};

const directed = (target: ReadTarget, stated: Stated | undefined): ReadTarget => {
  const [own, other] = [target.goal, stated?.goal];
  if (own?.direction !== 'up' && own?.direction !== 'down') return target;
  if (other?.direction !== 'up' && other?.direction !== 'down') return target;
  const goal = { direction: other.direction, bound: own.bound, strict: other.strict };
  return { ...target, goal, directionSource: 'algorithm' };
};

/**
 * The rows with the direction that the document itself states for the same indicator and the same figure. Directions only: no figure is
 * chosen by what stands elsewhere.
 */
export const withStatedDirections = (rows: readonly IndicatorRecord[]): readonly IndicatorRecord[] => {
  const stated = statedIn(rows);
  if (stated.size === 0) return rows;
  return rows.map((row) => ({
    ...row,
    targets: row.targets.map((target) => {
      const { value } = target;
      const isOpen = value.directionSource === 'default' || value.directionSource === 'title';
      const key = isOpen ? keyOf(row, value) : undefined;
      return key === undefined ? target : { ...target, value: directed(value, stated.get(key)) };
    }),
  }));
};
