/** Weights of the plan that do not add up: never normalised in silence. */
import { compare, formatExact, HUNDRED, type Issue, type Rational, sum } from '../../kernel/index.ts';
import type { TreeRollUp } from '../roll-up/node-values.ts';
import { childrenOfKind, ruleOf, sourcesOf } from '../roll-up/node-values.ts';
import { type Branch, branchesOf } from '../roll-up/tree.ts';

const mismatch = (branch: Branch, total: Rational, expected: Rational): Issue => ({
  code: 'weightsDoNotAddUp',
  severity: 'error',
  place: { id: branch.id, field: 'weights' },
  params: { node: branch.id, total: formatExact(total), expected: formatExact(expected) },
});

const lacking = (branch: Branch, child: string): Issue => ({
  code: 'weightMissing',
  severity: 'error',
  place: { id: child, field: 'weights' },
  params: { node: branch.id, child },
});

/** The issues of one list of siblings, when at least one of them has a weight. */
const siblingIssues = (
  { weights }: TreeRollUp,
  branch: Branch,
  siblings: { readonly ids: readonly string[]; readonly expected: Rational | undefined },
): readonly Issue[] => {
  const { ids, expected } = siblings;
  const known = ids.map((id) => weights.get(id)).filter((weight) => weight !== undefined);
  if (known.length === 0 || expected === undefined) return [];
  const missing = ids.filter((id) => !weights.has(id)).map((id) => lacking(branch, id));
  const total = sum(known);
  return compare(total, expected) === 0 ? missing : [...missing, mismatch(branch, total, expected)];
};

const branchIssues = (rollUp: TreeRollUp, branch: Branch): readonly Issue[] => {
  const { cycle, plan } = rollUp.computation.index;
  const bySource = sourcesOf(ruleOf(cycle.rulebook, branch.kind)).map(({ kind }) =>
    childrenOfKind(branch, kind),
  );
  if (plan?.weightScale === 'parent') {
    return bySource.flatMap((ids) => siblingIssues(rollUp, branch, { ids, expected: HUNDRED }));
  }
  const expected = branch.kind === 'administration' ? HUNDRED : rollUp.weights.get(branch.id);
  return siblingIssues(rollUp, branch, { ids: bySource.flat(), expected });
};

/** Weights that do not add up to the parent's (scale `administration`) or to 100 (scale `parent`, and at the top). */
export const weightIssues = (rollUp: TreeRollUp, tree: Branch): readonly Issue[] =>
  branchesOf(tree).flatMap((branch) => branchIssues(rollUp, branch));
