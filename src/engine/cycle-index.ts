/** A cycle indexed once for a computation, so that no step searches the lists again. */
import type { IndicatorId, LocalDate, NodeId, PeriodId, UnitId } from '../kernel/index.ts';
import type {
  CycleFile,
  Entry,
  HistoricalResult,
  Indicator,
  Period,
  PlanNode,
  PlanVersion,
  RuleOverride,
  Target,
} from '../model/index.ts';
import { byLastEnd, entriesInForce, periodsById, spanOfPeriods } from './selection/entries-in-force.ts';
import { groupBy } from './selection/group-by.ts';
import { planInForce, targetsInForce } from './selection/plan-in-force.ts';

/** Entries of an indicator, ordered by the end of their last period; also by unit (`null`: the administration as such). */
export interface IndicatorEntries {
  readonly all: readonly Entry[];
  readonly byUnit: ReadonlyMap<UnitId | null, readonly Entry[]>;
}

/** A cycle read on a day, with what the calculation looks up. */
export interface CycleIndex {
  readonly cycle: CycleFile;
  readonly asOf: LocalDate;
  readonly plan: PlanVersion | undefined;
  readonly lastEnd: LocalDate;
  readonly periods: ReadonlyMap<PeriodId, Period>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly childNodes: ReadonlyMap<NodeId | null, readonly PlanNode[]>;
  readonly childIndicators: ReadonlyMap<NodeId, readonly Indicator[]>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly entries: ReadonlyMap<IndicatorId, IndicatorEntries>;
  readonly history: ReadonlyMap<string, HistoricalResult>;
  readonly overrides: ReadonlyMap<IndicatorId, RuleOverride>;
}

/** Key of an earlier year's result in the index. */
export const historyKey = (indicator: IndicatorId, year: number): string => `${indicator}:${year}`;

const indexEntries = (
  cycle: CycleFile,
  periods: ReadonlyMap<PeriodId, Period>,
): ReadonlyMap<IndicatorId, IndicatorEntries> => {
  const ordered = byLastEnd(entriesInForce(cycle), periods);
  const byIndicator = groupBy(ordered, (entry) => entry.indicator);
  return new Map(
    [...byIndicator].map(([indicator, all]) => [
      indicator,
      { all, byUnit: groupBy(all, (entry) => entry.unit) },
    ]),
  );
};

/** Indexes a cycle as it is read on a day. */
export const indexCycle = (cycle: CycleFile, asOf: LocalDate): CycleIndex => {
  const plan = planInForce(cycle, asOf);
  const periods = periodsById(cycle);
  const indicators = plan?.indicators ?? [];
  return {
    cycle,
    asOf,
    plan,
    lastEnd: spanOfPeriods(cycle).to,
    periods,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    childNodes: groupBy(plan?.nodes ?? [], (node) => node.parent),
    childIndicators: groupBy(indicators, (indicator) => indicator.parent),
    targets: plan === undefined ? new Map() : targetsInForce(plan, cycle.year, asOf),
    entries: indexEntries(cycle, periods),
    history: new Map(cycle.history.map((past) => [historyKey(past.indicator, past.year), past])),
    overrides: new Map(cycle.rulebook.overrides.map((override) => [override.indicator, override])),
  };
};
