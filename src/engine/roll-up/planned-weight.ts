/** Planned weights of nodes and indicators (docs/method/5-roll-up.md, "Planned weights"). */
import { type Rational, sum } from '../../kernel/index.ts';
import type { Weight } from '../../model/index.ts';
import { exact } from '../exact.ts';
import type { Branch } from './tree.ts';

/** Planned weight by id of node or indicator; no entry: none. */
export type PlannedWeights = ReadonlyMap<string, Rational>;

/** The sum of some weights; `undefined` when there are none. */
export const totalOf = (weights: readonly Weight[]): Rational | undefined =>
  weights.length === 0 ? undefined : sum(weights.map(({ amount }) => exact(amount)));

const isKnown = (weight: Rational | undefined): weight is Rational => weight !== undefined;

const weighBranch = (branch: Branch, derive: boolean, known: Map<string, Rational>): Rational | undefined => {
  const children = [
    ...branch.branches.map((child) => weighBranch(child, derive, known)),
    ...branch.indicators.map((indicator) => {
      const weight = totalOf(indicator.weights);
      if (weight !== undefined) known.set(indicator.id, weight);
      return weight;
    }),
  ].filter(isKnown);
  const derived = derive && children.length > 0 ? sum(children) : undefined;
  const weight = totalOf(branch.node?.weights ?? []) ?? derived;
  if (weight !== undefined && branch.node !== undefined) known.set(branch.id, weight);
  return weight;
};

/** The planned weights of a tree; on the scale of the administration a node without weights has the sum of its children's. */
export const plannedWeights = (tree: Branch, scale: 'administration' | 'parent'): PlannedWeights => {
  const known = new Map<string, Rational>();
  weighBranch(tree, scale === 'administration', known);
  return known;
};
