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

/** Deepest level of a tree; what lies deeper is outside, so that no file can exhaust the program's stack. */
const DEEPEST = 50;

/** What is known while the tree is built: ids already placed, and the level reached. */
interface Building {
  readonly seen: Set<string>;
  readonly level: number;
}

const branchesUnder = (
  index: CycleIndex,
  parent: PlanNode['parent'],
  { seen, level }: Building,
): readonly Branch[] => {
  if (level > DEEPEST) return [];
  const branches: Branch[] = [];
  for (const node of index.childNodes.get(parent) ?? []) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    branches.push(branchOf(index, node, { seen, level }));
  }
  return branches;
};

function branchOf(index: CycleIndex, node: PlanNode, { seen, level }: Building): Branch {
  const branches = branchesUnder(index, node.id, { seen, level: level + 1 });
  const indicators = index.childIndicators.get(node.id) ?? [];
  return { id: node.id, kind: node.kind, node, indicators, branches };
}

/** Builds the tree; nodes that do not hang from the administration have no place in it. */
export const treeOf = (index: CycleIndex): Branch => ({
  id: ADMINISTRATION,
  kind: 'administration',
  indicators: [],
  branches: branchesUnder(index, null, { seen: new Set(), level: 1 }),
});

/** All branches, each before those under it. */
export const branchesOf = (tree: Branch): readonly Branch[] => [tree, ...tree.branches.flatMap(branchesOf)];
