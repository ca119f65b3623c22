/** The performance tree of the plan version in force, from the administration down. */
import type { Indicator, PlanNode, PlanNodeKind } from '../../model/index.ts';
import type { CycleIndex } from '../cycle-index.ts';
import { ADMINISTRATION } from '../graph/subject.ts';

/** A node with what stands under it; `node` is absent for the administration. */
export interface Branch {
  readonly id: string;
  readonly kind: PlanNodeKind | 'administration';
  readonly node?: PlanNode;
  readonly indicators: readonly Indicator[];
  readonly branches: readonly Branch[];
}

const branchOf = (index: CycleIndex, node: PlanNode, seen: Set<string>): Branch => {
  const branches: Branch[] = [];
  for (const child of index.childNodes.get(node.id) ?? []) {
    if (seen.has(child.id)) continue;
    seen.add(child.id);
    branches.push(branchOf(index, child, seen));
  }
  const indicators = index.childIndicators.get(node.id) ?? [];
  return { id: node.id, kind: node.kind, node, indicators, branches };
};

/** Builds the tree; nodes that do not hang from the administration have no place in it. */
export const treeOf = (index: CycleIndex): Branch => {
  const seen = new Set<string>();
  const branches: Branch[] = [];
  for (const node of index.childNodes.get(null) ?? []) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    branches.push(branchOf(index, node, seen));
  }
  return { id: ADMINISTRATION, kind: 'administration', indicators: [], branches };
};

/** All branches, each before those under it. */
export const branchesOf = (tree: Branch): readonly Branch[] => [tree, ...tree.branches.flatMap(branchesOf)];
