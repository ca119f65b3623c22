/** Whom a dashboard is about: the whole body, a unit with those beneath it, or a post with its objectives. */
import type { IndicatorId, UnitId } from '../../kernel/index.ts';
import type { Indicator, IndividualObjective, NamedUnit } from '../../model/index.ts';
import type { DocumentInput } from '../input.ts';

/** The responsibility by which the data of a dashboard are chosen. */
export type DashboardScope =
  | { readonly kind: 'administration' }
  | { readonly kind: 'unit'; readonly named: NamedUnit; readonly isArea: boolean }
  | { readonly kind: 'post'; readonly post: string; readonly objectives: readonly IndividualObjective[] };

/** An indicator as a dashboard shows it: with the unit when the figures are the unit's own. */
export interface DashboardRow {
  readonly indicator: Indicator;
  readonly unit?: UnitId;
}

/** All units in the chart beneath one, itself first; a chart that goes round in circles is walked once. */
export const branchOf = (input: DocumentInput, top: UnitId): readonly NamedUnit[] => {
  const named = input.cycle.units.flatMap(({ id }) => input.lookup.unit(id) ?? []);
  const found = new Map<string, NamedUnit>();
  const walk = (id: UnitId): void => {
    const own = named.find(({ unit }) => unit.id === id);
    if (own === undefined || found.has(id)) return;
    found.set(id, own);
    for (const { unit, version } of named) if (version.parent === id) walk(unit.id);
  };
  walk(top);
  return [...found.values()];
};

const isReporting = (input: DocumentInput, unit: UnitId): boolean =>
  input.reportingUnits.some((each) => each.unit.id === unit);

/** Units of the branch with a result of their own, the top one included when it has one. */
export const reportingBranch = (input: DocumentInput, top: UnitId): readonly NamedUnit[] =>
  branchOf(input, top).filter(({ unit }) => isReporting(input, unit.id));

const rowsOfUnits = (input: DocumentInput, units: readonly NamedUnit[]): readonly DashboardRow[] =>
  units.flatMap(({ unit }) => input.ownRows(unit.id).map((indicator) => ({ indicator, unit: unit.id })));

const rowsOfPost = (
  input: DocumentInput,
  objectives: readonly IndividualObjective[],
): readonly DashboardRow[] => {
  const ids = new Set<IndicatorId>(objectives.flatMap(({ indicator }) => indicator ?? []));
  return [...ids].flatMap((id) => {
    const indicator = input.lookup.indicator(id);
    return indicator === undefined ? [] : [{ indicator }];
  });
};

/** The indicators of a dashboard, in the order of the plan. */
export const rowsOf = (input: DocumentInput, scope: DashboardScope): readonly DashboardRow[] => {
  switch (scope.kind) {
    case 'administration':
      return (input.lookup.plan?.indicators ?? []).map((indicator) => ({ indicator }));
    case 'unit':
      return rowsOfUnits(input, reportingBranch(input, scope.named.unit.id));
    case 'post':
      return rowsOfPost(input, scope.objectives);
  }
};

/** The subject with the figures of a row: the indicator, or the indicator as scored in the unit. */
export const subjectOf = (input: DocumentInput, { indicator, unit }: DashboardRow): string => {
  const own = unit === undefined ? undefined : `${indicator.id}@${unit}`;
  return own !== undefined && input.lookup.subject(own) !== undefined ? own : indicator.id;
};
