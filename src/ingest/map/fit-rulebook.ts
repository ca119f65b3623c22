/** Rules that fit the shape of the printed tree: which kinds of children each level has; weighted only where all of them have weights. */
import type {
  Combine,
  Indicator,
  PlanNode,
  PlanNodeKind,
  RollUpRule,
  RollUpSource,
  Rulebook,
} from '../../model/index.ts';

interface Child {
  readonly kind: RollUpSource['kind'];
  readonly parent: string | null;
  readonly isWeighted: boolean;
}

const childrenOf = (nodes: readonly PlanNode[], indicators: readonly Indicator[]): readonly Child[] => [
  ...nodes.map(({ kind, parent, weights }) => ({ kind, parent, isWeighted: weights.length > 0 })),
  ...indicators.map(({ parent, weights }) => ({
    kind: 'indicator' as const,
    parent,
    isWeighted: weights.length > 0,
  })),
];

const combineOf = (children: readonly Child[]): Combine =>
  children.length > 0 && children.every(({ isWeighted }) => isWeighted) ? 'weightedMean' : 'mean';

const ruleOf = (children: readonly Child[], otherwise: RollUpRule): RollUpRule => {
  const kinds = [...new Set(children.map(({ kind }) => kind))];
  const sources = kinds.length === 0 ? otherwise.sources : kinds.map((kind) => ({ kind }));
  return { combine: combineOf(children), sources };
};

/** The rulebook with roll-ups for this tree, each marked as an assumption. */
export const fitRulebook = (
  rulebook: Rulebook,
  plan: { readonly nodes: readonly PlanNode[]; readonly indicators: readonly Indicator[] },
  notes: readonly { readonly path: string; readonly text: string }[],
): Rulebook => {
  const children = childrenOf(plan.nodes, plan.indicators);
  const under = (kind: PlanNodeKind): readonly Child[] => {
    const ids = new Set<string>(plan.nodes.filter((node) => node.kind === kind).map(({ id }) => id));
    return children.filter(({ parent }) => parent !== null && ids.has(parent));
  };
  const { rollUp } = rulebook;
  const objectives = children.filter(({ kind }) => kind === 'strategicObjective');
  return {
    ...rulebook,
    rollUp: {
      group: ruleOf(under('group'), rollUp.group),
      operationalObjective: ruleOf(under('operationalObjective'), rollUp.operationalObjective),
      strategicObjective: ruleOf(under('strategicObjective'), rollUp.strategicObjective),
      area: ruleOf(under('area'), rollUp.area),
      administration: ruleOf(
        children.filter(({ parent }) => parent === null),
        rollUp.administration,
      ),
    },
    perspective: { ...rulebook.perspective, combine: combineOf(objectives) },
    notes: notes.map(({ path, text }) => ({ path, text, origin: { kind: 'assumption' } })),
  };
};
