/** Which indicators a unit answers for (docs/method/5-roll-up.md, "Units"). */
import type { LocalDate, UnitId } from '../../kernel/index.ts';
import type { CycleFile, Indicator, PlanVersion, Responsibility } from '../../model/index.ts';
import { chartDay } from './chart.ts';
import { planInForce } from './plan-in-force.ts';

/** Who answers for indicators on a day: by unit, and for which indicators all units do. */
export interface Answering {
  readonly byUnit: ReadonlyMap<UnitId, ReadonlySet<string>>;
  readonly byAll: ReadonlySet<string>;
}

const isInForce = (responsibility: Responsibility, day: LocalDate): boolean =>
  (responsibility.from === undefined || responsibility.from <= day) &&
  (responsibility.to === undefined || day <= responsibility.to);

/** Reads the responsibilities with role `answers` that are in force on the day of the chart. */
export const answeringOf = (cycle: CycleFile): Answering => {
  const day = chartDay(cycle);
  const byUnit = new Map<UnitId, Set<string>>();
  const byAll = new Set<string>();
  for (const responsibility of cycle.responsibilities) {
    if (responsibility.role !== 'answers' || !isInForce(responsibility, day)) continue;
    const { holder, subject } = responsibility;
    if (holder.kind === 'allUnits') byAll.add(subject);
    if (holder.kind !== 'unit') continue;
    const subjects = byUnit.get(holder.unit);
    if (subjects === undefined) byUnit.set(holder.unit, new Set([subject]));
    else subjects.add(subject);
  }
  return { byUnit, byAll };
};

/** The indicators of a plan that a unit answers for; `reports`: indicators held by all units are its own too. */
export const rowsOf = (
  plan: PlanVersion | undefined,
  answering: Answering,
  unit: { readonly id: UnitId; readonly reports: boolean },
): readonly Indicator[] => {
  const own = answering.byUnit.get(unit.id);
  return (plan?.indicators ?? []).filter(
    ({ id }) => own?.has(id) === true || (unit.reports && answering.byAll.has(id)),
  );
};

/** The indicators that a reporting unit answers for ("righe dell'ambito organizzativo"), in the order of the plan. */
export const ownRows = (cycle: CycleFile, unit: UnitId, asOf: LocalDate = cycle.asOf): readonly Indicator[] =>
  rowsOf(planInForce(cycle, asOf), answeringOf(cycle), { id: unit, reports: true });
