/** Results across the tree, by perspective and by programme (docs/method/5-roll-up.md). */
import { type Rational, sum } from '../../kernel/index.ts';
import type { CrossRule, MissingPolicy, Weight } from '../../model/index.ts';
import { rulesOf } from '../achievement/rules-of.ts';
import type { Computation } from '../computation.ts';
import { record, stepOf } from '../graph/record.ts';
import { perspectiveSubject, programmeSubject, resultKey, type Subject } from '../graph/subject.ts';
import { notComputable, type Outcome, percent, valued } from '../outcome.ts';
import { combineMembers } from './combine.ts';
import type { Member } from './member.ts';
import { keepValue, type TreeRollUp } from './node-values.ts';
import { totalOf } from './planned-weight.ts';
import { type Branch, branchesOf } from './tree.ts';

/** A node or indicator of the kind that the rule names. */
interface CrossRow {
  readonly id: string;
  readonly key: string;
  readonly outcome: Outcome<Rational>;
  readonly missing: MissingPolicy;
  readonly weights: readonly Weight[];
  readonly perspectives: readonly string[];
  readonly programmes: readonly string[];
}

const NOT_SCORED: Outcome<Rational> = notComputable('childNotComputable');

const rowsOver = (
  rollUp: TreeRollUp,
  branches: readonly Branch[],
  over: CrossRule['over'],
): readonly CrossRow[] => {
  const { index } = rollUp.computation;
  const reached = new Set<string>(branches.map(({ id }) => id));
  if (over === 'indicator') {
    return (index.plan?.indicators ?? [])
      .filter(({ parent }) => reached.has(parent))
      .map((indicator) => ({
        ...indicator,
        key: resultKey(indicator.id, 'score'),
        outcome: rollUp.computation.scores.get(indicator.id) ?? NOT_SCORED,
        missing: rulesOf(index, indicator.id).missing.rule,
      }));
  }
  return (index.plan?.nodes ?? [])
    .filter(({ id, kind }) => kind === over && reached.has(id))
    .map((node) => ({
      ...node,
      key: resultKey(node.id, 'value'),
      outcome: rollUp.values.get(node.id) ?? NOT_SCORED,
      missing: index.cycle.rulebook.missing,
    }));
};

const underPerspective = (row: CrossRow, perspective: string): Rational | undefined =>
  totalOf(row.weights.filter((weight) => weight.perspective === perspective)) ??
  totalOf(row.weights.filter((weight) => weight.perspective === undefined));

const isUnderPerspective = (row: CrossRow, perspective: string): boolean =>
  row.perspectives.includes(perspective) || row.weights.some((weight) => weight.perspective === perspective);

const writeCross = (
  computation: Computation,
  subject: Subject,
  members: readonly Member[],
  rule: { readonly combine: CrossRule['combine']; readonly path: 'perspective' | 'programme' },
): void => {
  const { rulebook } = computation.index.cycle;
  const combined = combineMembers([{ members, share: undefined }], {
    combine: rule.combine,
    notComputable: rulebook.notComputable,
  });
  keepValue(computation, subject, combined, { method: rule.combine, path: rule.path });
  const weights = members.map(({ weight }) => weight).filter((weight) => weight !== undefined);
  if (weights.length === 0) return;
  record(computation.nodes, subject, 'weight', {
    outcome: valued(percent(sum(weights))),
    step: stepOf('sumOfWeights', []),
    show: rulebook.display,
  });
};

const memberOf = (row: CrossRow, weight: Rational | undefined): Member => ({
  id: row.id,
  key: row.key,
  outcome: row.outcome,
  weight,
  missing: row.missing,
});

/** Computes and writes the value of every perspective and programme of the plan. */
export const rollUpAcross = (rollUp: TreeRollUp, tree: Branch): void => {
  const { computation } = rollUp;
  const { plan, cycle } = computation.index;
  const { perspective: byPerspective, programme: byProgramme } = cycle.rulebook;
  const branches = branchesOf(tree);
  const perspectiveRows = rowsOver(rollUp, branches, byPerspective.over);
  for (const { id } of plan?.perspectives ?? []) {
    const members = perspectiveRows
      .filter((row) => isUnderPerspective(row, id))
      .map((row) => memberOf(row, underPerspective(row, id)));
    const subject: Subject = { id: perspectiveSubject(id), kind: 'perspective' };
    writeCross(computation, subject, members, { combine: byPerspective.combine, path: 'perspective' });
  }
  const programmeRows = rowsOver(rollUp, branches, byProgramme.over);
  for (const { code } of plan?.programmes ?? []) {
    const members = programmeRows
      .filter((row) => row.programmes.includes(code))
      .map((row) => memberOf(row, totalOf(row.weights)));
    const subject: Subject = { id: programmeSubject(code), kind: 'programme' };
    writeCross(computation, subject, members, { combine: byProgramme.combine, path: 'programme' });
  }
};
