/** Applies changes to a cycle; the cycle given stays as it is, and what does not change is shared with it. */
import { compare } from '../../kernel/index.ts';
import type {
  Band,
  BandEdge,
  CycleFile,
  Indicator,
  PlanNode,
  PlanVersion,
  Rulebook,
  ScoreRule,
  Weight,
} from '../../model/index.ts';
import { exact } from '../exact.ts';
import type { Change } from './change.ts';

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** Replaces the items that match; the list itself is shared when none does. */
const replaceWhere = <Item>(
  items: readonly Item[],
  matches: (item: Item) => boolean,
  replace: (item: Item) => Item,
): readonly Item[] =>
  items.some(matches) ? items.map((item) => (matches(item) ? replace(item) : item)) : items;

const inPlans = (cycle: CycleFile, change: (plan: PlanVersion) => PlanVersion): CycleFile => ({
  ...cycle,
  planVersions: cycle.planVersions.map(change),
});

const changeEntry = (cycle: CycleFile, { entry, cell }: ChangeOf<'entry'>): CycleFile => ({
  ...cycle,
  entries: replaceWhere(
    cycle.entries,
    ({ id }) => id === entry,
    (found) => ({ ...found, cell }),
  ),
});

const changeTarget = (cycle: CycleFile, { target, goal }: ChangeOf<'target'>): CycleFile =>
  inPlans(cycle, (plan) => ({
    ...plan,
    targets: replaceWhere(
      plan.targets,
      ({ id }) => id === target,
      (found) => ({ ...found, goal }),
    ),
  }));

const reweigh = (
  weights: readonly Weight[],
  { perspective, amount }: ChangeOf<'weight'>,
): readonly Weight[] => {
  const isMeant = (weight: Weight): boolean => weight.perspective === perspective;
  if (weights.some(isMeant)) return replaceWhere(weights, isMeant, (weight) => ({ ...weight, amount }));
  const added: Weight = {
    ...(perspective === undefined ? {} : { perspective }),
    amount,
    origin: { kind: 'assumption' },
  };
  return [...weights, added];
};

const changeWeight = (cycle: CycleFile, change: ChangeOf<'weight'>): CycleFile => {
  const isMeant = ({ id }: PlanNode | Indicator): boolean => id === change.subject;
  return inPlans(cycle, (plan) => ({
    ...plan,
    nodes: replaceWhere(plan.nodes, isMeant, (node) => ({
      ...node,
      weights: reweigh(node.weights, change),
    })),
    indicators: replaceWhere(plan.indicators, isMeant, (indicator) => ({
      ...indicator,
      weights: reweigh(indicator.weights, change),
    })),
  }));
};

const moveEdge = (edge: BandEdge | null, change: ChangeOf<'bandThreshold'>): BandEdge | null =>
  edge !== null && compare(exact(edge.at), exact(change.from)) === 0 ? { ...edge, at: change.to } : edge;

const moveBand = (band: Band, change: ChangeOf<'bandThreshold'>): Band => ({
  ...band,
  from: moveEdge(band.from, change),
  to: moveEdge(band.to, change),
});

const moveThreshold = (rule: ScoreRule, change: ChangeOf<'bandThreshold'>): ScoreRule =>
  rule.method === 'bands' ? { ...rule, bands: rule.bands.map((band) => moveBand(band, change)) } : rule;

const withRulebook = (cycle: CycleFile, changes: Partial<Rulebook>): CycleFile => ({
  ...cycle,
  rulebook: { ...cycle.rulebook, ...changes },
});

const changeRounding = (cycle: CycleFile, { stage, rounding }: ChangeOf<'rounding'>): CycleFile => {
  const { [stage]: _before, ...others } = cycle.rulebook.rounding;
  return withRulebook(cycle, {
    rounding: rounding === null ? others : { ...others, [stage]: rounding },
  });
};

const applyChange = (cycle: CycleFile, change: Change): CycleFile => {
  switch (change.kind) {
    case 'entry':
      return changeEntry(cycle, change);
    case 'target':
      return changeTarget(cycle, change);
    case 'weight':
      return changeWeight(cycle, change);
    case 'assessmentRemoved':
      return { ...cycle, assessments: cycle.assessments.filter(({ id }) => id !== change.assessment) };
    case 'assessmentAdded':
      return { ...cycle, assessments: [...cycle.assessments, change.assessment] };
    case 'bandThreshold':
      return withRulebook(cycle, { score: moveThreshold(cycle.rulebook.score, change) });
    case 'rounding':
      return changeRounding(cycle, change);
  }
};

/** The cycle with the changes, applied in their order. A change of something unknown changes nothing. */
export const applyChanges = (cycle: CycleFile, changes: readonly Change[]): CycleFile =>
  changes.reduce(applyChange, cycle);
