/** Random trees of nodes: areas, strategic and operational objectives, groups; levels are sometimes skipped. */
import type { PlanNode, PlanNodeKind, Weight } from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import type { RandomSource } from '../random-source.ts';
import { ORIGIN } from './values.ts';

/** A node or indicator before it has weights and labels. */
export interface Place {
  readonly id: string;
  readonly kind: PlanNodeKind | 'indicator';
  readonly parent: string | null;
}

/** A node of the tree before it has weights and labels. */
export interface NodePlace extends Place {
  readonly kind: PlanNodeKind;
}

/** What nodes and indicators carry beside their figures. */
export type Labels = Pick<Plain<PlanNode>, 'weights' | 'perspectives' | 'programmes'>;

/** The nodes of a tree, parents before children. */
export const placesOf = (random: RandomSource): readonly NodePlace[] => {
  const places: NodePlace[] = [];
  const grow = (kind: PlanNodeKind, parent: string | null): string => {
    const id = `n${places.length + 1}`;
    places.push({ id, kind, parent });
    return id;
  };
  const growObjective = (parent: string | null): void => {
    const objective = grow('strategicObjective', parent);
    for (let count = random.between(0, 2); count > 0; count -= 1) {
      const operational = grow('operationalObjective', objective);
      if (random.chance(15)) grow('group', operational);
    }
    if (random.chance(35)) grow('group', objective);
  };
  for (let count = random.between(1, 2); count > 0; count -= 1) {
    const area = random.chance(93) ? grow('area', null) : null;
    for (let objectives = random.between(1, 2); objectives > 0; objectives -= 1) growObjective(area);
    if (area !== null && random.chance(10)) grow('group', area);
  }
  return places;
};

/** Points of a whole shared among so many. */
const split = (random: RandomSource, whole: number, count: number): readonly number[] => {
  const cuts = [...random.times(count - 1, () => random.between(0, whole))].sort((a, b) => a - b);
  return [...cuts, whole].map((cut, index) => cut - (cuts[index - 1] ?? 0));
};

const rowsOf = (
  random: RandomSource,
  amount: number,
  perspectives: readonly string[],
): readonly Plain<Weight>[] => {
  const row = (points: number, perspective?: string): Plain<Weight> => ({
    amount: String(points),
    origin: ORIGIN,
    ...(perspective === undefined ? {} : { perspective }),
  });
  const [first, second] = random.shuffled(perspectives);
  if (first !== undefined && second !== undefined && random.chance(20)) {
    const part = random.between(0, amount);
    return [row(part, first), row(amount - part, second)];
  }
  return first !== undefined && random.chance(25) ? [row(amount, first)] : [row(amount)];
};

/** Gives weights to places: they mostly add up, sometimes one is missing, zero or wrong. */
const weightsOf = (
  random: RandomSource,
  places: readonly Place[],
  {
    scale,
    perspectives,
  }: { readonly scale: 'administration' | 'parent'; readonly perspectives: readonly string[] },
): ReadonlyMap<string, readonly Plain<Weight>[]> => {
  const weights = new Map<string, readonly Plain<Weight>[]>();
  const orderly = random.chance(60);
  const share = (parent: string | null, whole: number): void => {
    for (const kind of new Set(
      places.filter((place) => place.parent === parent).map((place) => place.kind),
    )) {
      const siblings = places.filter((place) => place.parent === parent && place.kind === kind);
      const unweighed = random.chance(15);
      const points = split(random, orderly || random.chance(95) ? whole : 0, siblings.length);
      for (const [index, { id }] of siblings.entries()) {
        const amount = points[index] ?? 0;
        if (!unweighed && (orderly || !random.chance(10)))
          weights.set(id, rowsOf(random, amount, perspectives));
        share(id, scale === 'parent' ? 100 : amount);
      }
    }
  };
  share(null, 100);
  return weights;
};

/** Weights, perspectives and programmes of every node and indicator. */
export const labelsOf = (
  random: RandomSource,
  places: readonly Place[],
  plan: {
    readonly scale: 'administration' | 'parent';
    readonly perspectives: readonly string[];
    readonly programmes: readonly string[];
  },
): ReadonlyMap<string, Labels> => {
  const weights = weightsOf(random, places, plan);
  return new Map(
    places.map(({ id }) => [
      id,
      {
        weights: weights.get(id) ?? [],
        perspectives: random.some(plan.perspectives, 30),
        programmes: random.some(plan.programmes, 40),
      },
    ]),
  );
};
