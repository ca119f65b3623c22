/** ROLLUP-03: the weights of the nodes or rows under one node add up neither to 100 nor to the weight above. */
import { add, compare, HUNDRED, integer, multiply, ONE, type Rational, sum } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, NodeRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { type Branch, branchesOf, nodeName } from '../../values/hierarchy.ts';
import { printedNumber } from '../../values/printed.ts';

const RULE = { id: 'ROLLUP-03', family: 'rollup', severity: 'error' } as const;

/** A dash in the place of a weight: the row does not count. */
const NONE = /^\s*(?:[-–]+|n\.?\s?[acd]\.?)\s*$/i;

/** Weights of all of them, or nothing when one has none. */
const allWeights = (weights: readonly (ReadCell | undefined)[]): readonly ReadCell[] => {
  const asked = weights.filter((weight) => weight === undefined || !NONE.test(weight.published));
  const printed = asked.flatMap((weight) => (amountOf(weight) === undefined ? [] : (weight ?? [])));
  return printed.length === asked.length && printed.length > 1 ? printed : [];
};

const ofWeights = ({ node }: Branch, weights: readonly ReadCell[]): readonly Finding[] => {
  if (weights.length === 0) return [];
  const total = sum(weights.flatMap((weight) => amountOf(weight) ?? []));
  const digits = Math.min(...weights.map(printedDigits));
  const isRounded = digits > 0;
  const tolerance = isRounded ? multiply(lastPlace(digits), integer(weights.length)) : integer(0);
  const isTop = node.kind === 'administration';
  const above = isTop ? undefined : amountOf(node.weight);
  const wholes: readonly Rational[] = [HUNDRED, ONE, ...(above === undefined ? [] : [above])];
  if (wholes.some((whole) => isWithin(total, whole, tolerance))) return [];
  const isNearHundred = above !== undefined && compare(multiply(total, integer(2)), add(above, HUNDRED)) > 0;
  return [
    findingOf(RULE, {
      code: 'weightsSum',
      places: [node.place, ...weights.map(({ place }) => place)],
      published: weights.map(shown).join(' + '),
      expected:
        node.weight === undefined || above === undefined || isNearHundred ? '100' : shown(node.weight),
      params: { node: nodeName(node), total: printedNumber(total, digits) },
    }),
  ];
};

const ofBranch = (branch: Branch): readonly Finding[] => [
  ...ofWeights(branch, allWeights(branch.nodes.map(({ weight }) => weight))),
  ...ofWeights(branch, allWeights(branch.indicators.map(({ weight }) => weight))),
];

/** An objective that stands under several perspectives has its rows parted among them. */
const objectiveOf = ({ node: { code, table } }: Branch): string | undefined =>
  code === undefined ? undefined : `${table.form} ${code}`;

/** Where all its parts show the same weight and each row stands in one of them, its rows are looked at together, at the first of them. */
const together = (branch: Branch, branches: ReadonlyMap<string, readonly Branch[]>): Branch | undefined => {
  const parts = branches.get(objectiveOf(branch) ?? '') ?? [];
  if (parts.length < 2) return branch;
  const indicators = parts.flatMap((part) => part.indicators);
  const names = new Set(indicators.map(({ code, title }) => code?.published ?? title.published));
  const weights = new Set(parts.map(({ node }) => (node.weight === undefined ? '' : shown(node.weight))));
  const isWhole = weights.size === 1 && !weights.has('') && names.size === indicators.length;
  return parts[0] === branch && isWhole ? { node: branch.node, nodes: [], indicators } : undefined;
};

const TOP: readonly NodeRecord['kind'][] = ['area', 'perspective'];

/** The areas of a table that prints no node above them: they make the whole, unless the document weighs others too. */
const tops = (document: DocumentRecord): readonly Finding[] => {
  const all = document.nodes.filter(
    ({ kind, parent, weight }) => TOP.includes(kind) && parent === undefined && weight !== undefined,
  );
  const tables = new Set(all.map(({ table }) => table.index));
  const [first] = all;
  const hasWhole = document.nodes.some(({ kind }) => kind === 'administration');
  if (first === undefined || tables.size > 1 || hasWhole) return [];
  const node: NodeRecord = {
    table: first.table,
    place: first.table.place,
    kind: 'administration',
    title: { ...first.title, published: first.table.title ?? '' },
  };
  return ofWeights({ node, nodes: all, indicators: [] }, allWeights(all.map(({ weight }) => weight)));
};

/** The rule. */
export const weightsSum: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const branches = branchesOf(document);
      const byObjective = groupBy(branches, objectiveOf);
      const found = branches.flatMap((branch) => together(branch, byObjective) ?? []).flatMap(ofBranch);
      return [...found, ...tops(document)];
    }),
};
