/** Recomputes a cycle after a few changes, keeping what cannot have moved: quick enough for every key that is pressed. */
import type { IndicatorId } from '../../kernel/index.ts';
import type { CycleFile, Indicator, ResultNode, ResultSet } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import { type ComputeOptions, complete } from '../compute.ts';
import { groupBy } from '../selection/group-by.ts';
import { startOnCycle } from '../start-computation.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';

/** A cycle with its results, ready to try changes on. */
export interface ComputedCycle {
  readonly cycle: CycleFile;
  readonly results: ResultSet;
  readonly computation: Computation;
  /** Results of each indicator and of its rows, without what the roll-up writes. */
  readonly families: ReadonlyMap<string, readonly ResultNode[]>;
}

const ROLL_UP_FIELDS: ReadonlySet<string> = new Set(['weighted', 'share', 'weight']);

/** The indicator to which a result belongs. */
const familyOf = (id: string): string => {
  const end = id.indexOf('@');
  return end < 0 ? id : id.slice(0, end);
};

const familiesOf = ({ nodes }: ResultSet): ComputedCycle['families'] => {
  const leaves = [...nodes.values()].filter(
    ({ kind, field }) => (kind === 'indicator' || kind === 'unitIndicator') && !ROLL_UP_FIELDS.has(field),
  );
  return groupBy(leaves, ({ id }) => familyOf(id));
};

/** Computes a cycle and keeps what `recompute` needs. */
export const computeForChanges = (cycle: CycleFile, options: ComputeOptions): ComputedCycle => {
  const computation = startOnCycle(cycle, options);
  const results = complete(computation);
  return { cycle, results, computation, families: familiesOf(results) };
};

/** Parts of a cycle on which every indicator depends. */
const SHARED_PARTS = [
  'administration',
  'year',
  'periods',
  'rulebook',
  'units',
  'responsibilities',
  'assessments',
  'history',
] as const satisfies readonly (keyof CycleFile)[];

const sharesParts = (before: CycleFile, after: CycleFile): boolean =>
  SHARED_PARTS.every((part) => before[part] === after[part]);

const sameItems = <Item>(first: readonly Item[] = [], second: readonly Item[] = []): boolean =>
  first.length === second.length && first.every((item, position) => item === second[position]);

const needsOthers = (indicator: Indicator): boolean =>
  indicator.parameters.some(({ source }) => source.kind === 'indicator');

/** Whether nothing that an indicator reads has changed. */
const isUntouched = (before: Computation, after: Computation, indicator: Indicator): boolean => {
  const { id } = indicator;
  return (
    before.index.indicators.get(id) === indicator &&
    before.index.targets.get(id) === after.index.targets.get(id) &&
    sameItems(before.index.entries.get(id)?.all, after.index.entries.get(id)?.all) &&
    !needsOthers(indicator)
  );
};

const keepFamily = (previous: ComputedCycle, computation: Computation, id: IndicatorId): void => {
  const { results, scores } = previous.computation;
  for (const node of previous.families.get(id) ?? []) {
    computation.nodes.set(node.key, node);
    const result = results.get(node.id);
    const score = scores.get(node.id);
    if (result !== undefined) computation.results.set(node.id, result);
    if (score !== undefined) computation.scores.set(node.id, score);
  }
};

/**
 * The results after some changes, equal to those of `compute` on the changed cycle. Indicators that no change touches keep their
 * results; the roll-up is done anew.
 */
export const recompute = (previous: ComputedCycle, changes: readonly Change[]): ResultSet => {
  const { basis, asOf } = previous.results;
  const cycle = applyChanges(previous.cycle, changes);
  const computation = startOnCycle(cycle, { basis, asOf });
  if (sharesParts(previous.cycle, cycle)) {
    for (const indicator of computation.index.indicators.values()) {
      if (isUntouched(previous.computation, computation, indicator)) {
        keepFamily(previous, computation, indicator.id);
      }
    }
  }
  return complete(computation);
};
