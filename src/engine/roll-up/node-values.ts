/** Values of the nodes of the tree, from the leaves up (docs/method/5-roll-up.md). */
import { compare, type Rational } from '../../kernel/index.ts';
import type { Reason, RollUpRule, RollUpSource, Rulebook } from '../../model/index.ts';
import { rulesOf } from '../achievement/rules-of.ts';
import type { Computation } from '../computation.ts';
import { exact } from '../exact.ts';
import { stepOf } from '../graph/record.ts';
import { resultKey, type Subject } from '../graph/subject.ts';
import { notComputable, type Outcome, valued } from '../outcome.ts';
import { roundAt } from '../rounding.ts';
import { keepAssessed } from '../score/assessed.ts';
import { type Combined, combineMembers } from './combine.ts';
import type { Member, MemberSource } from './member.ts';
import { type PlannedWeights, plannedWeights } from './planned-weight.ts';
import type { Branch } from './tree.ts';

/** What a roll-up over the tree reads and writes. */
export interface TreeRollUp {
  readonly computation: Computation;
  readonly weights: PlannedWeights;
  /** Values by node id, after assessment. */
  readonly values: Map<string, Outcome<Rational>>;
  /** What each node's roll-up gave, for the columns. */
  readonly combined: Map<string, Combined>;
}

/** The rule of a kind of node, with its sources each once. */
export const ruleOf = (rulebook: Rulebook, kind: Branch['kind']): RollUpRule => rulebook.rollUp[kind];

const NOT_SCORED: Outcome<Rational> = notComputable('childNotComputable');

const indicatorMember = (rollUp: TreeRollUp, id: Branch['indicators'][number]['id']): Member => ({
  id,
  key: resultKey(id, 'score'),
  outcome: rollUp.computation.scores.get(id) ?? NOT_SCORED,
  weight: rollUp.weights.get(id),
  missing: rulesOf(rollUp.computation.index, id).missing.rule,
});

const nodeMember = (rollUp: TreeRollUp, id: string): Member => ({
  id,
  key: resultKey(id, 'value'),
  outcome: rollUp.values.get(id) ?? NOT_SCORED,
  weight: rollUp.weights.get(id),
  missing: rollUp.computation.index.cycle.rulebook.missing,
});

/** The sources of a rule, a kind that is named twice only once. */
export const sourcesOf = (rule: RollUpRule): readonly RollUpSource[] =>
  rule.sources.filter(
    (source, position) => rule.sources.findIndex(({ kind }) => kind === source.kind) === position,
  );

/** The ids of the children of one kind, in the order of the plan. */
export const childrenOfKind = (branch: Branch, kind: RollUpSource['kind']): readonly string[] =>
  kind === 'indicator'
    ? branch.indicators.map(({ id }) => id)
    : branch.branches.filter((child) => child.kind === kind).map(({ id }) => id);

const memberSource = (rollUp: TreeRollUp, branch: Branch, source: RollUpSource): MemberSource => ({
  members:
    source.kind === 'indicator'
      ? branch.indicators.map(({ id }) => indicatorMember(rollUp, id))
      : childrenOfKind(branch, source.kind).map((id) => nodeMember(rollUp, id)),
  share: source.share === undefined ? undefined : exact(source.share),
});

const notInRollUp = (
  branch: Branch,
  sources: readonly RollUpSource[],
): readonly { readonly key: string; readonly reason: Reason }[] => {
  const kinds = new Set(sources.map(({ kind }) => kind));
  return [
    ...(kinds.has('indicator') ? [] : branch.indicators.map(({ id }) => resultKey(id, 'score'))),
    ...branch.branches
      .filter(({ kind }) => kind !== 'administration' && !kinds.has(kind))
      .map(({ id }) => resultKey(id, 'value')),
  ].map((key) => ({ key, reason: 'notInRollUp' as const }));
};

/** Rounds a combined figure at stage `value`, puts the assessment over it and writes it. */
export const keepValue = (
  computation: Computation,
  subject: Subject,
  combined: Combined,
  rule: { readonly method: string; readonly path: string },
): Outcome<Rational> => {
  const { rulebook } = computation.index.cycle;
  const { outcome, inputs, excluded } = combined;
  const staged = outcome.state === 'value' ? roundAt(rulebook, 'value', outcome.value) : undefined;
  const computed = {
    outcome: staged === undefined ? outcome : valued(staged.exact),
    step: stepOf(rule.method, inputs, { rule: rule.path, excluded, unrounded: staged?.unrounded }),
  };
  const reachedFrom = exact(rulebook.status.reachedFrom);
  return keepAssessed(computation, subject, computed, {
    field: 'value',
    isReached: (value) => compare(value, reachedFrom) >= 0,
  });
};

const rollUpBranch = (rollUp: TreeRollUp, branch: Branch): void => {
  for (const child of branch.branches) rollUpBranch(rollUp, child);
  const { computation } = rollUp;
  const { rulebook } = computation.index.cycle;
  const rule = ruleOf(rulebook, branch.kind);
  const sources = sourcesOf(rule);
  const combined = combineMembers(
    sources.map((source) => memberSource(rollUp, branch, source)),
    { combine: rule.combine, notComputable: rulebook.notComputable },
  );
  const excluded = [...combined.excluded, ...notInRollUp(branch, sources)];
  rollUp.combined.set(branch.id, combined);
  const value = keepValue(
    computation,
    { id: branch.id, kind: branch.kind },
    { ...combined, excluded },
    { method: rule.combine, path: `rollUp.${branch.kind}` },
  );
  rollUp.values.set(branch.id, value);
};

/** Computes and writes the value of every node of the tree. */
export const rollUpTree = (computation: Computation, tree: Branch): TreeRollUp => {
  const scale = computation.index.plan?.weightScale ?? 'administration';
  const rollUp: TreeRollUp = {
    computation,
    weights: plannedWeights(tree, scale),
    values: new Map(),
    combined: new Map(),
  };
  rollUpBranch(rollUp, tree);
  return rollUp;
};
