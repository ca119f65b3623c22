/** Time: periods in order and apart, versions of units apart, charts without circles at any date. */
import type { OrgUnit, UnitVersion } from '../../model/index.ts';
import { chainText, circlesOf } from './circles.ts';
import type { CycleIndex } from './cycle-index.ts';
import { mustKnow } from './known.ts';
import { inside, type Report, type Spot, spotOf } from './report.ts';

const inverted = (
  report: Report,
  spot: Spot,
  dates: { readonly from?: string; readonly to?: string },
): void => {
  const { from, to } = dates;
  if (from !== undefined && to !== undefined && to < from)
    report.add('cycle.datesInverted', spot, { from, to });
};

const checkPeriods = (index: CycleIndex, report: Report): void => {
  const { periods, year } = index.cycle;
  for (const [position, period] of periods.entries()) {
    const spot = spotOf(['periods', position], period);
    const { from, to } = period;
    inverted(report, spot, period);
    if (from.slice(0, 4) !== String(year) || to.slice(0, 4) !== String(year)) {
      report.add('cycle.periodOutsideYear', spot, { from, to, year });
    }
    const before = periods[position - 1];
    if (before === undefined) continue;
    if (from < before.from) {
      report.add('cycle.periodsOutOfOrder', spot, { other: before.id, from, otherFrom: before.from });
    } else if (from <= before.to) {
      report.add('cycle.periodsOverlap', spot, { other: before.id, from, otherTo: before.to });
    }
  }
};

const checkVersions = (index: CycleIndex, report: Report, unit: OrgUnit, spot: Spot): void => {
  for (const [position, version] of unit.versions.entries()) {
    const at = inside(spot, 'versions', position);
    inverted(report, at, version);
    mustKnow(report, inside(at, 'parent'), { noun: 'unit', names: index.units }, version.parent);
    const before = unit.versions[position - 1];
    if (before !== undefined && (before.to === undefined || version.from <= before.to)) {
      report.add('cycle.versionsOverlap', at, { from: version.from, otherTo: before.to ?? '' });
    }
  }
};

const isInForce = (version: UnitVersion, date: string): boolean =>
  version.from <= date && (version.to === undefined || date <= version.to);

type Parents = (unit: OrgUnit) => readonly string[];

const chartCircles = (index: CycleIndex, parents: Parents): readonly (readonly string[])[] =>
  circlesOf(new Map<string, readonly string[]>(index.cycle.units.map((unit) => [unit.id, parents(unit)])));

const reportChart = (index: CycleIndex, report: Report, circle: readonly string[], date: string): void => {
  const position = index.cycle.units.findIndex(({ id }) => id === circle[0]);
  const unit = index.cycle.units[position];
  if (unit === undefined) return;
  report.add('cycle.unitCycle', spotOf(['units', position], unit), { chain: chainText(circle), date });
};

/** Most dates at which charts are drawn; a file with more reorganisations must have no circle even across dates. */
const MOST_CHARTS = 366;

/** A chart changes only on days on which some version begins: a circle shows on one of them, if at all. */
const checkCharts = (index: CycleIndex, report: Report): void => {
  const parentsEver: Parents = ({ versions }) => [...new Set(versions.flatMap(({ parent }) => parent ?? []))];
  const circlesEver = chartCircles(index, parentsEver);
  if (circlesEver.length === 0) return;
  const dates = new Set(index.cycle.units.flatMap((unit) => unit.versions.map(({ from }) => from)));
  if (dates.size > MOST_CHARTS) {
    for (const circle of circlesEver) reportChart(index, report, circle, '');
    return;
  }
  const told = new Set<string>();
  for (const date of [...dates].sort()) {
    const parentsThen: Parents = ({ versions }) =>
      versions.filter((version) => isInForce(version, date)).flatMap(({ parent }) => parent ?? []);
    for (const circle of chartCircles(index, parentsThen)) {
      if (!told.has(circle.join())) reportChart(index, report, circle, date);
      told.add(circle.join());
    }
  }
};

const checkResponsibilities = (index: CycleIndex, report: Report): void => {
  for (const [position, responsibility] of index.cycle.responsibilities.entries()) {
    inverted(report, spotOf(['responsibilities', position]), responsibility);
  }
};

const checkRulebookYear = (index: CycleIndex, report: Report): void => {
  const { rulebook, year } = index.cycle;
  const to = rulebook.validTo ?? '';
  if (rulebook.validFrom <= `${year}-12-31` && (to === '' || to >= `${year}-01-01`)) return;
  const spot = spotOf(['rulebook'], rulebook);
  report.add('cycle.rulebookNotInForce', spot, { year, from: rulebook.validFrom, to });
};

/** Checks everything that has dates, but the plan versions. */
export const checkCalendar = (index: CycleIndex, report: Report): void => {
  checkPeriods(index, report);
  for (const [position, unit] of index.cycle.units.entries()) {
    checkVersions(index, report, unit, spotOf(['units', position], unit));
  }
  checkCharts(index, report);
  checkResponsibilities(index, report);
  checkRulebookYear(index, report);
};
