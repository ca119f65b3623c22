/** What would move if something were different: nothing is saved. */
import { applyChanges, type Change, compute, type Difference, differences } from '../engine/index.ts';
import type { Basis, CycleFile, Indicator, PlanVersion, ResultSet } from '../model/index.ts';
import type { CycleView } from './cycle-view.ts';
import { planInForce } from './selections.ts';

/** The results with some changes, and all that differs from those without, largest moves first. */
export interface Simulation {
  readonly after: ResultSet;
  readonly moved: readonly Difference[];
}

/** Computes the cycle with the changes on a basis. */
export const simulateChanges = (
  view: Pick<CycleView, 'cycle' | 'results'>,
  basis: Basis,
  changes: readonly Change[],
): Simulation => {
  const before = view.results(basis);
  if (changes.length === 0) return { after: before, moved: [] };
  const after = compute(applyChanges(view.cycle, changes), { basis });
  return { after, moved: differences(before, after) };
};

const slimIndicator = (indicator: Indicator): Indicator => ({ ...indicator, sheet: {} });

const slimPlan = (plan: PlanVersion, year: number): PlanVersion => ({
  ...plan,
  acts: [],
  nodes: plan.nodes.map(
    ({ id, kind, code, title, parent, weights, perspectives, programmes, inPira, gathers }) => ({
      id,
      kind,
      code,
      title,
      parent,
      weights,
      perspectives,
      programmes,
      inPira,
      ...(gathers !== undefined && { gathers }),
    }),
  ),
  indicators: plan.indicators.map(slimIndicator),
  targets: plan.targets.filter((target) => target.year === year),
  classifications: [],
  strategyLinks: [],
});

/** The parts of a cycle that a calculation reads: the same results, a fraction of the bytes. */
export const slimCycle = (cycle: CycleFile): CycleFile => {
  const plan = planInForce(cycle);
  const { about: _about, ...rest } = cycle;
  return {
    ...rest,
    planVersions: plan === undefined ? [] : [slimPlan(plan, cycle.year)],
    entries: cycle.entries.map((entry) => ({ ...entry, origin: { kind: entry.origin.kind } })),
    resources: [],
    individualObjectives: [],
    tables: [],
    narrative: [],
    references: [],
    lineage: [],
    acts: [],
  };
};
