/** Which node of a tree a row stands under: the last one of a higher rank. */
import type { NodeRecord } from '../../model/index.ts';

const RANKS: Readonly<Record<NodeRecord['kind'], number>> = {
  administration: 0,
  perspective: 0,
  area: 1,
  strategicObjective: 2,
  group: 3,
  unit: 3,
  operationalObjective: 3,
};

/** Position of the node above, −1 without one. */
export const nodeParent = (nodes: readonly NodeRecord[], kind: NodeRecord['kind']): number =>
  nodes.findLastIndex((node) => RANKS[node.kind] < RANKS[kind]);
