/** Nodes and indicators that do not hang from the administration. */
import type { Issue } from '../../kernel/index.ts';
import type { CycleIndex } from '../cycle-index.ts';
import { type Branch, branchesOf } from '../roll-up/tree.ts';
import { issueOf } from './issue-codes.ts';

/** What the roll-up does not reach: its parent is unknown, or parents run in a circle. */
export const outsideIssues = ({ plan }: CycleIndex, tree: Branch): readonly Issue[] => {
  const reached = new Set(branchesOf(tree).map(({ id }) => id));
  return [
    ...(plan?.nodes ?? []).filter(({ id }) => !reached.has(id)),
    ...(plan?.indicators ?? []).filter(({ parent }) => !reached.has(parent)),
  ].map(({ id, code, parent }) =>
    issueOf('result.outsideTree', 'parent', { id, code, parent: parent ?? '' }),
  );
};
