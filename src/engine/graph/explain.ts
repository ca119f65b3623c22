/** Walks a result back to the entries, targets, assessments and earlier results that it comes from. */
import type { Rational } from '../../kernel/index.ts';
import type { Reason, ResultKey, ResultNode, ResultSet } from '../../model/index.ts';

/** What a leaf of an explanation is. */
export type LeafKind = 'entry' | 'target' | 'assessment' | 'history' | 'unknown';

/** A leaf: an entry, a target, an assessment or an earlier result (`id` is `INDICATOR:YEAR`). */
export interface ExplanationLeaf {
  readonly kind: LeafKind;
  readonly id: string;
}

/** A result with what it comes from; `weight` is the one it had in the step above. */
export interface Explanation {
  readonly key: ResultKey;
  readonly weight?: Rational;
  /** Why the figure was left out of the step above; absent for what entered it. */
  readonly leftOut?: Reason;
  readonly node?: ResultNode;
  readonly leaf?: ExplanationLeaf;
  readonly children: readonly Explanation[];
  /** There is more beneath: the depth asked for was reached, or the result already stands above itself. */
  readonly cut?: 'depth' | 'circle';
}

const LEAF = /^(entry|target|assessment|history):(.*)$/s;

const isLeafKind = (text: string | undefined): text is Exclude<LeafKind, 'unknown'> =>
  text === 'entry' || text === 'target' || text === 'assessment' || text === 'history';

const leafOf = (key: string): ExplanationLeaf => {
  const match = LEAF.exec(key);
  const kind = match?.[1];
  return isLeafKind(kind) ? { kind, id: match?.[2] ?? '' } : { kind: 'unknown', id: key };
};

/** What is the same along the walk. */
interface Walk {
  readonly results: ResultSet;
  readonly depth: number;
  readonly above: readonly ResultKey[];
}

/** How a figure entered the step above. */
interface Role {
  readonly weight?: Rational;
  readonly leftOut?: Reason;
}

const childrenOf = (walk: Walk, node: ResultNode): readonly Explanation[] => {
  const inner: Walk = { ...walk, depth: walk.depth - 1, above: [...walk.above, node.key] };
  const entered = node.step.inputs.map(({ key, weight }) =>
    explainKey(inner, key, weight === undefined ? {} : { weight }),
  );
  const leftOut = node.step.excluded.map(({ key, reason }) => explainKey(inner, key, { leftOut: reason }));
  return [...entered, ...leftOut];
};

function explainKey(walk: Walk, key: ResultKey, role: Role): Explanation {
  const node = walk.results.nodes.get(key);
  if (node === undefined) return { key, ...role, leaf: leafOf(key), children: [] };
  if (walk.above.includes(key)) return { key, ...role, node, children: [], cut: 'circle' };
  const hasMore = node.step.inputs.length + node.step.excluded.length > 0;
  if (walk.depth <= 0 && hasMore) return { key, ...role, node, children: [], cut: 'depth' };
  return { key, ...role, node, children: childrenOf(walk, node) };
}

/** Deeper than any tree of results: area, objectives, group, indicator, other indicators, parameters, entries. */
const WHOLE = 100;

/** Explains a result as a tree of what it comes from; `depth` limits the levels (absent: down to the leaves). */
export const explain = (results: ResultSet, key: ResultKey, depth: number = WHOLE): Explanation =>
  explainKey({ results, depth, above: [] }, key, {});
