/** The organisation chart that the year's unit results follow (docs/method/5-roll-up.md, "Units"). */
import type { LocalDate } from '../../kernel/index.ts';
import type { CycleFile, OrgUnit, UnitVersion } from '../../model/index.ts';
import { spanOfPeriods } from './entries-in-force.ts';

/** A unit as it stands in the chart. */
export interface ChartUnit {
  readonly unit: OrgUnit;
  readonly version: UnitVersion;
}

/** The day at which the chart is taken: the first of the first period or the last of the last, as the rulebook says. */
export const chartDay = (cycle: CycleFile): LocalDate => {
  const span = spanOfPeriods(cycle);
  return cycle.rulebook.chartAt === 'yearStart' ? span.from : span.to;
};

/** A unit's version on a day. */
export const versionAt = (unit: OrgUnit, day: LocalDate): UnitVersion | undefined =>
  unit.versions.find((version) => version.from <= day && (version.to === undefined || day <= version.to));

/** The units that stand in the chart on a day (absent: the day that the rulebook names), in the order of the cycle. */
export const unitsOfChart = (cycle: CycleFile, day: LocalDate = chartDay(cycle)): readonly ChartUnit[] =>
  cycle.units.flatMap((unit) => {
    const version = versionAt(unit, day);
    return version === undefined ? [] : [{ unit, version }];
  });

/** The units that have a result of their own, in the order of the cycle. */
export const reportingUnits = (cycle: CycleFile): readonly ChartUnit[] =>
  unitsOfChart(cycle).filter(({ version }) => version.reports);
