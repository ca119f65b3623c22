/** Weights: never negative, and adding up on the scale of their plan version. */
import {
  add,
  compare,
  formatExact,
  HUNDRED,
  isNegative,
  parseDecimal,
  type Rational,
  sum,
  ZERO,
} from '../../kernel/index.ts';
import type { PlanNode, Weight } from '../../model/index.ts';
import type { VersionIndex } from './cycle-index.ts';
import { inside, type Report, type Spot } from './report.ts';

/** A node or indicator as a child of another. */
interface Child {
  readonly id: string;
  readonly kind: string;
  readonly spot: Spot;
  readonly own: Rational | undefined;
}

/** A child with its planned weight: its own, or what its children weigh together. */
interface Weighed extends Child {
  readonly planned: Rational | undefined;
}

const ownWeight = (weights: readonly Weight[]): Rational | undefined =>
  weights.length === 0 ? undefined : sum(weights.map(({ amount }) => parseDecimal(amount) ?? ZERO));

const childrenByParent = (version: VersionIndex): ReadonlyMap<string | null, readonly Child[]> => {
  const children = new Map<string | null, Child[]>();
  const put = (parent: string | null, child: Child) => {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [child]);
    else siblings.push(child);
  };
  for (const { noun, spot } of version.nodes.values()) {
    put(noun.parent, { id: noun.id, kind: noun.kind, spot, own: ownWeight(noun.weights) });
  }
  for (const { noun, spot } of version.indicators.values()) {
    put(noun.parent, { id: noun.id, kind: 'indicator', spot, own: ownWeight(noun.weights) });
  }
  return children;
};

type Children = ReturnType<typeof childrenByParent>;

/** Deepest tree whose weights are summed up; circles, told elsewhere, end here too. */
const DEEPEST = 50;

const plannedOf = (child: Child, children: Children, depth = 0): Rational | undefined => {
  if (child.own !== undefined || depth > DEEPEST) return child.own;
  let total: Rational | undefined;
  for (const inner of children.get(child.id) ?? []) {
    const weight = plannedOf(inner, children, depth + 1);
    if (weight !== undefined) total = total === undefined ? weight : add(total, weight);
  }
  return total;
};

const byKind = (children: readonly Weighed[]): readonly (readonly Weighed[])[] => {
  const kinds = new Set(children.map(({ kind }) => kind));
  return [...kinds].map((kind) => children.filter((child) => child.kind === kind));
};

const totalOf = (children: readonly Weighed[]): Rational =>
  sum(children.map(({ planned }) => planned ?? ZERO));

/** Children of one kind share the parent among themselves; kinds together may do so too. */
const addUp = (weighed: readonly Weighed[], expected: Rational): boolean => {
  if (compare(totalOf(weighed), expected) === 0) return true;
  const kinds = byKind(weighed);
  return kinds.length > 1 && kinds.every((kind) => compare(totalOf(kind), expected) === 0);
};

const MOST_SHOWN = 12;

const childrenText = (weighed: readonly Weighed[]): string => {
  const shown = weighed
    .slice(0, MOST_SHOWN)
    .map(({ id, planned }) => `${id} ${formatExact(planned ?? ZERO)}`);
  return weighed.length > MOST_SHOWN ? [...shown, '…'].join(', ') : shown.join(', ');
};

const checkMissing = (report: Report, all: readonly Weighed[], parent: string): void => {
  for (const siblings of byKind(all)) {
    const weighed = siblings.filter(({ planned }) => planned !== undefined);
    if (weighed.length === 0) continue;
    for (const { spot, planned } of siblings) {
      if (planned === undefined)
        report.add('cycle.weightMissing', spot, { parent, siblings: weighed.length });
    }
  }
};

/** A parent and what its children must add up to; undefined when they are free. */
interface Parent {
  readonly id: string;
  readonly spot: Spot;
  readonly expected: Rational | undefined;
}

const checkParent = (report: Report, children: Children, parent: Parent): void => {
  const all = (children.get(parent.id === '' ? null : parent.id) ?? []).map((child) => ({
    ...child,
    planned: plannedOf(child, children),
  }));
  checkMissing(report, all, parent.id);
  const weighed = all.filter(({ planned }) => planned !== undefined);
  const { expected } = parent;
  if (expected === undefined || weighed.length === 0 || addUp(weighed, expected)) return;
  report.add('cycle.weightsSum', parent.spot, {
    sum: formatExact(totalOf(weighed)),
    expected: formatExact(expected),
    children: childrenText(weighed),
  });
};

const checkNegative = (report: Report, weights: readonly Weight[], spot: Spot): void => {
  for (const [index, { amount }] of weights.entries()) {
    if (!isNegative(parseDecimal(amount) ?? ZERO)) continue;
    report.add('cycle.negativeWeight', inside(spot, 'weights', index, 'amount'), { amount });
  }
};

const expectedOf = (version: VersionIndex, node: PlanNode): Rational | undefined =>
  version.version.weightScale === 'parent' ? HUNDRED : ownWeight(node.weights);

/** Checks the weights of a plan version. */
export const checkWeights = (version: VersionIndex, report: Report): void => {
  for (const { noun, spot } of version.nodes.values()) checkNegative(report, noun.weights, spot);
  for (const { noun, spot } of version.indicators.values()) checkNegative(report, noun.weights, spot);
  const children = childrenByParent(version);
  checkParent(report, children, { id: '', spot: inside(version.spot, 'nodes'), expected: HUNDRED });
  for (const { noun, spot } of version.nodes.values()) {
    checkParent(report, children, { id: noun.id, spot, expected: expectedOf(version, noun) });
  }
};
