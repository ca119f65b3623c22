/** Nodes of the plan from the drafts of the tree: identifiers, codes, weights; and where each indicator hangs. */
import { decimal, type NodeId, nodeId, type Place } from '../../kernel/index.ts';
import type { PlanNode, PlanNodeKind } from '../../model/index.ts';
import { publishedAt } from './cells.ts';
import type { DraftNode, DraftTree } from './draft-tree.ts';
import { codeOf, titleKey } from './identity.ts';
import type { Mapping } from './mapping.ts';
import type { FiledRow } from './same-rows.ts';

/** The nodes, and how to find the one that an indicator hangs under. */
export interface PlanNodes {
  readonly nodes: readonly PlanNode[];
  readonly idOf: ReadonlyMap<DraftNode, NodeId>;
  at(place: Place, title: string): NodeId | undefined;
}

const gathersOf = (title: string): NonNullable<PlanNode['gathers']> => {
  const key = titleKey(title);
  if (key.includes('strategic')) return 'strategicIndicators';
  return /frd|fondo/.test(key) ? 'staffFund' : 'other';
};

const nodeOf = (
  mapping: Mapping,
  draft: DraftNode,
  code: string,
  ids: ReadonlyMap<DraftNode, NodeId>,
): PlanNode => {
  const { kind, title, description, responsibilityCentre } = draft;
  const parent = draft.parent === undefined ? null : (ids.get(draft.parent) ?? null);
  const weights = mapping.weights === 'leftOut' ? [] : draft.weights;
  return {
    id: ids.get(draft) ?? nodeId('n'),
    kind,
    code,
    title: title === '' ? mapping.names.untitled : title,
    parent,
    weights: weights.map(({ amount, place, perspective }) => ({
      amount: decimal(amount),
      origin: publishedAt(place),
      ...(perspective !== undefined && { perspective }),
    })),
    perspectives: [...draft.perspectives],
    programmes: [...draft.programmes],
    inPira: draft.inPira,
    ...(kind === 'group' && { gathers: gathersOf(title) }),
    ...(description !== undefined && { description }),
    ...(responsibilityCentre !== undefined && { responsibilityCentre }),
    ...(draft.projects.size > 0 && { projects: [...draft.projects] }),
  };
};

/** The nodes of the tree. A node without a printed code has its number in the plan. */
export const planNodes = (mapping: Mapping, tree: DraftTree): PlanNodes => {
  const drafts = tree.nodes();
  const idOf = new Map(
    drafts.map((draft) => {
      const { parent, title, kind } = draft;
      const above = kind === 'group' && parent?.code !== undefined ? `${parent.code} ` : '';
      return [draft, nodeId(mapping.ids('n', draft.code ?? `${above}${title}`))] as const;
    }),
  );
  const nodes = drafts.map((draft, index) => {
    const { code, title, place, kind } = draft;
    if (code === undefined && kind !== 'group') mapping.report.add('map.codesMissing', place, title);
    return nodeOf(mapping, draft, codeOf(code ?? String(index + 1)) || String(index + 1), idOf);
  });
  return {
    nodes,
    idOf,
    at: (place, title) => {
      const draft = tree.at(place, title);
      return draft === undefined ? undefined : idOf.get(draft);
    },
  };
};

const CODE_INSIDE = /\d+(?:\.\d+)+/;

const levels = (code: string): readonly string[] => {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
};

/** What the groups of an objective gather, by the level that the rows say. */
const GATHERS = { strategic: 'strategicIndicators', fund: 'staffFund' } as const;

/** The group of the objective that gathers indicators of this level; the objective itself when it has none. */
const groupIn = (tree: DraftTree, above: DraftNode, rows: readonly FiledRow[]): DraftNode => {
  const level = rows.map(({ row }) => row.level).find((each) => each !== undefined);
  if (above.kind === 'group' || level === undefined || level === 'operational') return above;
  const groups = tree.nodes().filter(({ kind, parent }) => kind === 'group' && parent === above);
  return groups.find(({ title }) => gathersOf(title) === GATHERS[level]) ?? above;
};

/** The draft under which an indicator is scored: where its rows stand, or the group of that objective that gathers its level. */
export const draftAbove = (tree: DraftTree, rows: readonly FiledRow[]): DraftNode | undefined => {
  const above = printedAbove(tree, rows);
  return above === undefined ? undefined : groupIn(tree, above, rows);
};

/** The draft under which the rows of an indicator stand: as printed above them, else the objective that its code names. */
const printedAbove = (tree: DraftTree, rows: readonly FiledRow[]): DraftNode | undefined => {
  const printed = rows.flatMap(({ objective }) => {
    if (objective === undefined) return [];
    const found =
      tree.at(objective.place, objective.title) ??
      (objective.code === undefined ? undefined : tree.byCode(objective.code));
    return found ?? [];
  });
  const [first] = printed;
  if (first !== undefined) return deepest(printed) ?? first;
  const code = rows
    .map(({ row }) => CODE_INSIDE.exec(row.code?.published ?? '')?.[0])
    .find((each) => each !== undefined);
  if (code === undefined) return undefined;
  return levels(code)
    .map((each) => tree.byCode(each))
    .find((each) => each !== undefined);
};

const DEPTH: Readonly<Record<PlanNodeKind, number>> = {
  area: 1,
  strategicObjective: 2,
  operationalObjective: 3,
  group: 4,
};

/** Of the nodes under which an indicator is printed, the one that scores it: the first of the tables that print a tree's values. */
const deepest = (found: readonly DraftNode[]): DraftNode | undefined =>
  found.toSorted((one, other) => DEPTH[other.kind] - DEPTH[one.kind])[0];
