/** The list of subjects in the order of the tree, then units with their rows, perspectives and programmes. */
import type { UnitId } from '../../kernel/index.ts';
import type { ResultSubject } from '../../model/index.ts';
import type { CycleIndex } from '../cycle-index.ts';
import type { Branch } from '../roll-up/tree.ts';
import type { UnitRows } from '../roll-up/unit-values.ts';
import { ADMINISTRATION, perspectiveSubject, programmeSubject, rowId } from './subject.ts';

/** Code of the administration among the subjects ("Ente"). */
const ADMINISTRATION_CODE = 'E';

const branchSubjects = (branch: Branch, parent: string): readonly ResultSubject[] => [
  ...(branch.node === undefined
    ? []
    : [{ id: branch.id, parent, kind: branch.kind, code: branch.node.code, title: branch.node.title }]),
  ...branch.indicators.map(({ id, code, title }) => ({
    id,
    parent: branch.id,
    kind: 'indicator' as const,
    code,
    title,
  })),
  ...branch.branches.flatMap((child) => branchSubjects(child, branch.id)),
];

/** The nearest unit above that reports by itself, else the administration. */
const reportingParent = (units: ReadonlyMap<UnitId, UnitRows>, { unit }: UnitRows): string => {
  const parent = unit.version.parent;
  return parent !== undefined && units.has(parent) ? parent : ADMINISTRATION;
};

const unitSubjects = (units: readonly UnitRows[]): readonly ResultSubject[] => {
  const byId = new Map(units.map((entry) => [entry.unit.unit.id, entry]));
  return units.flatMap((entry) => {
    const { unit, version } = entry.unit;
    return [
      {
        id: unit.id,
        parent: reportingParent(byId, entry),
        kind: 'unit' as const,
        code: version.code,
        title: version.name,
        unit: unit.id,
      },
      ...entry.rows.map(({ id, code, title }) => ({
        id: rowId(id, unit.id),
        parent: unit.id,
        kind: 'unitIndicator' as const,
        code,
        title,
        unit: unit.id,
      })),
    ];
  });
};

const crossSubjects = ({ plan }: CycleIndex): readonly ResultSubject[] => [
  ...(plan?.perspectives ?? []).map(({ id, name }) => ({
    id: perspectiveSubject(id),
    parent: ADMINISTRATION,
    kind: 'perspective' as const,
    code: id,
    title: name,
  })),
  ...(plan?.programmes ?? []).map(({ code, title }) => ({
    id: programmeSubject(code),
    parent: ADMINISTRATION,
    kind: 'programme' as const,
    code,
    title,
  })),
];

/** The subjects of a result set, in order. */
export const subjectsOf = (
  index: CycleIndex,
  tree: Branch,
  units: readonly UnitRows[],
): readonly ResultSubject[] => {
  const { name } = index.cycle.administration;
  return [
    { id: ADMINISTRATION, parent: null, kind: 'administration', code: ADMINISTRATION_CODE, title: name },
    ...branchSubjects(tree, ADMINISTRATION),
    ...unitSubjects(units),
    ...crossSubjects(index),
  ];
};
