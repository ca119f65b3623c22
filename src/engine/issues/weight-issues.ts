/** Weights of the plan that do not add up: never normalised in silence. */
import { compare, formatExact, HUNDRED, type Issue, type Rational, sum } from '../../kernel/index.ts';
import { childrenOfKind, ruleOf, sourcesOf, type TreeRollUp } from '../roll-up/node-values.ts';
import { type Branch, branchesOf } from '../roll-up/tree.ts';
import { issueOf } from './issue-codes.ts';

/** Code of a node or indicator under a branch, for the sentence. */
const codeOf = (branch: Branch, id: string): string =>
  branch.branches.find((child) => child.id === id)?.node?.code ??
  branch.indicators.find((indicator) => indicator.id === id)?.code ??
  '';

/** The issues of one list of siblings, when at least one of them has a weight. */
const siblingIssues = (
  { weights }: TreeRollUp,
  branch: Branch,
  siblings: { readonly ids: readonly string[]; readonly expected: Rational | undefined },
): readonly Issue[] => {
  const { ids, expected } = siblings;
  const known = ids.map((id) => weights.get(id)).filter((weight) => weight !== undefined);
  if (known.length === 0 || expected === undefined) return [];
  const lacking = ids
    .filter((id) => !weights.has(id))
    .map((id) =>
      issueOf('result.weightMissing', 'weights', { id, code: codeOf(branch, id), parent: branch.id }),
    );
  const total = sum(known);
  if (compare(total, expected) === 0) return lacking;
  const mismatch = issueOf('result.weightsSum', 'weights', {
    id: branch.id,
    code: branch.node?.code ?? '',
    sum: formatExact(total),
    expected: formatExact(expected),
  });
  return [...lacking, mismatch];
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
