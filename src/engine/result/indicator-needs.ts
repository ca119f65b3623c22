/** Which indicators need the results of others, in which order they can be computed, and which cannot because of a circle. */
import type { IndicatorId } from '../../kernel/index.ts';
import type { Indicator } from '../../model/index.ts';
import { namesUsed } from './names-used.ts';

/** Indicators with `indicator` parameters and those that they need. */
export interface IndicatorNeeds {
  /** Each after those that it needs. */
  readonly order: readonly IndicatorId[];
  /** Those that reach themselves, and those that need one of them. */
  readonly circular: ReadonlySet<IndicatorId>;
}

type Needs = ReadonlyMap<IndicatorId, readonly IndicatorId[]>;

const needsOf = (indicator: Indicator): readonly IndicatorId[] => {
  const names = new Set(namesUsed(indicator));
  return indicator.parameters.flatMap(({ name, source }) =>
    source.kind === 'indicator' && names.has(name) ? [source.indicator] : [],
  );
};

const allNeeds = (indicators: ReadonlyMap<IndicatorId, Indicator>): Needs => {
  const needs = new Map<IndicatorId, readonly IndicatorId[]>();
  for (const indicator of indicators.values()) {
    if (!indicator.parameters.some(({ source }) => source.kind === 'indicator')) continue;
    needs.set(
      indicator.id,
      needsOf(indicator).filter((id) => indicators.has(id)),
    );
  }
  return needs;
};

/** A step of the walk: an indicator and how many of its needs were followed already. */
interface Frame {
  readonly id: IndicatorId;
  readonly needs: readonly IndicatorId[];
  followed: number;
}

/** The walk of Tarjan's algorithm, with a stack of its own so that a long chain cannot exhaust the program's. */
interface Walk {
  readonly needs: Needs;
  readonly entered: Map<IndicatorId, number>;
  /** The earliest indicator on the path that each one reaches. */
  readonly lowest: Map<IndicatorId, number>;
  readonly path: IndicatorId[];
  readonly onPath: Set<IndicatorId>;
  readonly order: IndicatorId[];
  readonly circular: Set<IndicatorId>;
}

const enter = (walk: Walk, id: IndicatorId): Frame => {
  walk.lowest.set(id, walk.entered.size);
  walk.entered.set(id, walk.entered.size);
  walk.path.push(id);
  walk.onPath.add(id);
  return { id, needs: walk.needs.get(id) ?? [], followed: 0 };
};

const lower = (walk: Walk, id: IndicatorId, to: number | undefined): void => {
  const known = walk.lowest.get(id);
  if (known !== undefined && to !== undefined && to < known) walk.lowest.set(id, to);
};

/** Takes a finished group off the path: a circle when it has several members or one that needs itself; what needs a circle is lost with it. */
const leave = (walk: Walk, { id, needs }: Frame): void => {
  if (walk.lowest.get(id) !== walk.entered.get(id)) return;
  const group = walk.path.splice(walk.path.lastIndexOf(id));
  const isCircle = group.length > 1 || needs.some((need) => need === id || walk.circular.has(need));
  for (const member of group) {
    walk.onPath.delete(member);
    walk.order.push(member);
    if (isCircle) walk.circular.add(member);
  }
};

const visit = (walk: Walk, start: IndicatorId): void => {
  const frames = [enter(walk, start)];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const next = frame.needs[frame.followed];
    if (next === undefined) {
      frames.pop();
      leave(walk, frame);
      const above = frames.at(-1);
      if (above !== undefined) lower(walk, above.id, walk.lowest.get(frame.id));
      continue;
    }
    frame.followed += 1;
    if (!walk.entered.has(next)) frames.push(enter(walk, next));
    else if (walk.onPath.has(next)) lower(walk, frame.id, walk.entered.get(next));
  }
};

/** Reads the needs of a plan's indicators. */
export const indicatorNeeds = (indicators: ReadonlyMap<IndicatorId, Indicator>): IndicatorNeeds => {
  const walk: Walk = {
    needs: allNeeds(indicators),
    entered: new Map(),
    lowest: new Map(),
    path: [],
    onPath: new Set(),
    order: [],
    circular: new Set(),
  };
  for (const id of walk.needs.keys()) if (!walk.entered.has(id)) visit(walk, id);
  return { order: walk.order, circular: walk.circular };
};
