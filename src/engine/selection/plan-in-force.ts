/** Which plan version and which target count on a day (docs/method/README.md, "What is computed"). */
import type { IndicatorId, LocalDate } from '../../kernel/index.ts';
import type { CycleFile, PlanVersion, Target } from '../../model/index.ts';

/** The item with the latest `validFrom`; the later in the list among equals. */
const latest = <Item extends { readonly validFrom: LocalDate }>(items: readonly Item[]): Item | undefined => {
  let best: Item | undefined;
  for (const item of items) if (best === undefined || item.validFrom >= best.validFrom) best = item;
  return best;
};

const isApproved = (plan: PlanVersion): boolean => plan.state === 'approved' || plan.state === 'superseded';

/**
 * The plan version in force on a day: the approved one (in force or superseded since) that became valid last; when there is none,
 * the one with the latest `validFrom` of all. `undefined` only when the cycle has no plan version.
 */
export const planInForce = (cycle: CycleFile, asOf: LocalDate = cycle.asOf): PlanVersion | undefined =>
  latest(cycle.planVersions.filter((plan) => isApproved(plan) && plan.validFrom <= asOf)) ??
  latest(cycle.planVersions);

/** The targets in force of a plan version for a year on a day, by indicator. */
export const targetsInForce = (
  plan: PlanVersion,
  year: number,
  asOf: LocalDate,
): ReadonlyMap<string, Target> => {
  const targets = new Map<string, Target>();
  for (const target of plan.targets) {
    if (target.year !== year || target.validFrom > asOf) continue;
    const known = targets.get(target.indicator);
    if (known === undefined || target.validFrom >= known.validFrom) targets.set(target.indicator, target);
  }
  return targets;
};

/** The target in force of an indicator for the cycle's year, in the plan version in force. */
export const targetInForce = (
  cycle: CycleFile,
  indicator: IndicatorId,
  asOf: LocalDate = cycle.asOf,
): Target | undefined => {
  const plan = planInForce(cycle, asOf);
  return plan === undefined ? undefined : targetsInForce(plan, cycle.year, asOf).get(indicator);
};
