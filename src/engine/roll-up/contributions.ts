/** The three columns and the planned weight (docs/method/5-roll-up.md, "The three columns and the weight"). */
import { add, divide, HUNDRED, multiply, ONE, type Rational, ZERO } from '../../kernel/index.ts';
import type { ResultKey } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import { exact } from '../exact.ts';
import { record, stepOf } from '../graph/record.ts';
import { ADMINISTRATION, resultKey, type Subject } from '../graph/subject.ts';
import { percent, valued } from '../outcome.ts';
import { displayOf, roundAt } from '../rounding.ts';
import { childrenOfKind, ruleOf, sourcesOf, type TreeRollUp } from './node-values.ts';
import type { Branch } from './tree.ts';

/** How much of the administration and of its area a node is worth, from 0 to 1. */
interface Worth {
  readonly effective: Rational;
  readonly inArea: Rational;
}

const writeColumn = (
  computation: Computation,
  subject: Subject,
  field: 'weighted' | 'share',
  from: { readonly key: ResultKey; readonly figure: Rational; readonly coefficient: Rational },
): void => {
  const { rulebook } = computation.index.cycle;
  const staged = roundAt(rulebook, field, multiply(from.figure, from.coefficient));
  record(computation.nodes, subject, field, {
    outcome: valued(percent(staged.exact)),
    step: stepOf('contribution', [{ key: from.key, weight: from.coefficient }], {
      unrounded: staged.unrounded,
    }),
    show: displayOf(rulebook, field),
  });
};

const writeColumns = (rollUp: TreeRollUp, subject: Subject, worth: Worth): void => {
  const isIndicator = subject.kind === 'indicator';
  const outcome = (isIndicator ? rollUp.computation.scores : rollUp.values).get(subject.id);
  // What is included without a figure of its own was included as zero, by the policy of the rulebook.
  const figure = outcome?.state === 'value' ? outcome.value : ZERO;
  const from = { key: resultKey(subject.id, isIndicator ? 'score' : 'value'), figure };
  const { computation } = rollUp;
  writeColumn(computation, subject, 'weighted', { ...from, coefficient: worth.inArea });
  writeColumn(computation, subject, 'share', { ...from, coefficient: worth.effective });
};

const worthOf = (branch: Branch, parent: Worth | undefined, coefficient: Rational): Worth | undefined => {
  if (branch.kind === 'administration') return { effective: coefficient, inArea: ONE };
  if (parent === undefined) return undefined;
  return {
    effective: multiply(parent.effective, coefficient),
    inArea: multiply(parent.inArea, coefficient),
  };
};

/** Writes `weighted` and `share` of everything under a branch that is inside the roll-up. */
const contribute = (rollUp: TreeRollUp, branch: Branch, worth: Worth | undefined): void => {
  if (rollUp.values.get(branch.id)?.state !== 'value') return;
  const coefficients = rollUp.combined.get(branch.id)?.coefficients;
  for (const { id } of branch.indicators) {
    const coefficient = coefficients?.get(id);
    const own = coefficient === undefined ? undefined : worthOf(branch, worth, coefficient);
    if (own !== undefined) writeColumns(rollUp, { id, kind: 'indicator' }, own);
  }
  for (const child of branch.branches) {
    const coefficient = coefficients?.get(child.id);
    const own = coefficient === undefined ? undefined : worthOf(branch, worth, coefficient);
    if (own === undefined) continue;
    writeColumns(rollUp, { id: child.id, kind: child.kind }, own);
    contribute(rollUp, child, own);
  }
};

/** Parts of the parent that the plan gives to the children, whatever their state; none where a weight is missing. */
const plannedParts = (rollUp: TreeRollUp, branch: Branch): ReadonlyMap<string, Rational> => {
  const rule = ruleOf(rollUp.computation.index.cycle.rulebook, branch.kind);
  const sources = sourcesOf(rule)
    .map((source) => ({
      children: childrenOfKind(branch, source.kind),
      share: source.share === undefined ? ONE : exact(source.share),
    }))
    .filter(({ children }) => children.length > 0);
  const shares = sources.reduce((sum, { share }) => add(sum, share), ZERO);
  const parts = new Map<string, Rational>();
  for (const { children, share } of sources) {
    const sourcePart = sources.length === 1 ? ONE : divide(share, shares);
    const weights = children.map((id) => (rule.combine === 'mean' ? ONE : rollUp.weights.get(id)));
    const total = weights.reduce<Rational | undefined>(
      (sum, weight) => (sum === undefined || weight === undefined ? undefined : add(sum, weight)),
      ZERO,
    );
    if (sourcePart === undefined || total === undefined) continue;
    for (const [position, id] of children.entries()) {
      const part = divide(weights[position] ?? ZERO, total);
      if (part !== undefined) parts.set(id, multiply(sourcePart, part));
    }
  }
  return parts;
};

const writeWeight = (rollUp: TreeRollUp, subject: Subject, points: Rational): void => {
  const { computation } = rollUp;
  record(computation.nodes, subject, 'weight', {
    outcome: valued(percent(points)),
    step: stepOf('plannedWeight', []),
    show: computation.index.cycle.rulebook.display,
  });
};

/** Writes the planned weight, in percent points of the administration, of everything under a branch. */
const weigh = (rollUp: TreeRollUp, branch: Branch, points: Rational): void => {
  const parts = plannedParts(rollUp, branch);
  for (const { id } of branch.indicators) {
    const part = parts.get(id);
    if (part !== undefined) writeWeight(rollUp, { id, kind: 'indicator' }, multiply(points, part));
  }
  for (const child of branch.branches) {
    const part = parts.get(child.id);
    if (part === undefined) continue;
    const own = multiply(points, part);
    writeWeight(rollUp, { id: child.id, kind: child.kind }, own);
    weigh(rollUp, child, own);
  }
};

/** Writes the columns and the planned weights of the tree. */
export const writeContributions = (rollUp: TreeRollUp, tree: Branch): void => {
  const administration: Subject = { id: ADMINISTRATION, kind: 'administration' };
  writeWeight(rollUp, administration, HUNDRED);
  weigh(rollUp, tree, HUNDRED);
  const value = rollUp.values.get(ADMINISTRATION);
  if (value?.state === 'value') {
    const key = resultKey(ADMINISTRATION, 'value');
    writeColumn(rollUp.computation, administration, 'share', {
      key,
      figure: value.value,
      coefficient: ONE,
    });
  }
  contribute(rollUp, tree, undefined);
};
