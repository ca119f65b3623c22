/** Which cells the offices have to fill (docs/method/7-expected-values.md, "Completeness"). */
import type { IndicatorId, LocalDate, PeriodId, UnitId } from '../../kernel/index.ts';
import type { Aggregator, CycleFile, Entry, Indicator, Period } from '../../model/index.ts';
import { type CycleIndex, indexCycle } from '../cycle-index.ts';
import { type EnteredParameter, isEntered } from '../result/scope.ts';
import { reportingUnits } from '../selection/chart.ts';
import { type Answering, answeringOf, rowsOf } from '../selection/rows.ts';

/** How a cell stands; `missing` and `notYetDue` also for cells that nobody has touched. */
export type CellState = 'filled' | 'missing' | 'notApplicable' | 'notYetDue';

/** A cell that is expected: one parameter of an indicator, in a unit (`null`: the administration) and a period. */
export interface ExpectedCell {
  readonly indicator: IndicatorId;
  readonly parameter: string;
  readonly unit: UnitId | null;
  readonly period: PeriodId;
  readonly state: CellState;
  /** The entry that fills it, when there is one. */
  readonly entry?: string;
}

/** Aggregators for which each period brings its own figure; the others are content with one figure a year. */
const EVERY_PERIOD: ReadonlySet<Aggregator> = new Set(['sum', 'mean']);

const holdersOf = (
  index: CycleIndex,
  rows: ReadonlyMap<UnitId, ReadonlySet<string>>,
  indicator: Indicator,
): readonly (UnitId | null)[] => {
  const answering = [...rows].filter(([, ids]) => ids.has(indicator.id)).map(([unit]) => unit);
  const entered = [...(index.entries.get(indicator.id)?.byUnit.keys() ?? [])];
  const contributing = indicator.contributors ?? entered;
  const holders = indicator.overUnits.stage === 'none' ? [null] : [];
  const units = indicator.overUnits.stage === 'none' ? entered : [...contributing, ...answering];
  return [...new Set<UnitId | null>([...holders, ...units])];
};

const stateOfEntry = ({ cell }: Entry): CellState => (cell.state === 'value' ? 'filled' : cell.state);

const untouched = (period: Period, asOf: LocalDate): CellState =>
  period.to > asOf ? 'notYetDue' : 'missing';

const cellsOfParameter = (
  index: CycleIndex,
  indicator: Indicator,
  parameter: EnteredParameter,
  unit: UnitId | null,
): readonly ExpectedCell[] => {
  const all = index.entries.get(indicator.id)?.byUnit.get(unit) ?? [];
  const entries = all.filter((entry) => entry.parameter === parameter.name);
  const isYearly = indicator.evaluation.stage !== 'period' && !EVERY_PERIOD.has(parameter.source.overPeriods);
  const last = index.cycle.periods.at(-1);
  return index.cycle.periods.flatMap((period) => {
    const at = { indicator: indicator.id, parameter: parameter.name, unit, period: period.id };
    const entry = entries.findLast(({ periods }) => periods.includes(period.id));
    if (entry !== undefined) return [{ ...at, state: stateOfEntry(entry), entry: entry.id }];
    const isSatisfied = isYearly && (entries.length > 0 || period !== last);
    return isSatisfied ? [] : [{ ...at, state: untouched(period, index.asOf) }];
  });
};

const rowIds = (cycle: CycleFile, index: CycleIndex, answering: Answering) =>
  new Map(
    reportingUnits(cycle).map(({ unit: { id } }) => [
      id,
      new Set<string>(rowsOf(index.plan, answering, { id, reports: true }).map((row) => row.id)),
    ]),
  );

/** All cells expected in a cycle as it is read on a day, by indicator, parameter, unit and period. */
export const expectedCells = (cycle: CycleFile, asOf: LocalDate = cycle.asOf): readonly ExpectedCell[] => {
  const index = indexCycle(cycle, asOf);
  const rows = rowIds(cycle, index, answeringOf(cycle));
  return [...index.indicators.values()].flatMap((indicator) => {
    const holders = holdersOf(index, rows, indicator);
    return indicator.parameters
      .filter(isEntered)
      .flatMap((parameter) => holders.flatMap((unit) => cellsOfParameter(index, indicator, parameter, unit)));
  });
};
