/** The figure of an indicator from the body's own units alone, when a special agency or an outside body also contributes. */
import { compute } from '../engine/index.ts';
import type { Basis, CycleFile, Indicator, PlanVersion, ResultSet } from '../model/index.ts';

const isOutside = (cycle: CycleFile, unit: string): boolean => {
  const kind = cycle.units.find(({ id }) => id === unit)?.kind;
  return kind === 'specialAgency' || kind === 'external';
};

const contributorsOf = (cycle: CycleFile, indicator: Indicator) => {
  if (indicator.contributors !== undefined) return indicator.contributors;
  const entered = new Set(
    cycle.entries.flatMap((entry) => (entry.indicator === indicator.id ? [entry.unit] : [])),
  );
  return cycle.units.map(({ id }) => id).filter((id) => entered.has(id));
};

/**
 * The results of the cycle with this indicator measured by its own units only; `undefined` when nobody outside contributes or the
 * indicator is not measured by units. All other results in it are as they would be then, and are not meant to be shown.
 */
export const resultsOfOwnUnits = (
  cycle: CycleFile,
  plan: PlanVersion,
  options: { readonly indicator: Indicator; readonly basis: Basis },
): ResultSet | undefined => {
  const { indicator, basis } = options;
  if (indicator.overUnits.stage === 'none') return undefined;
  const all = contributorsOf(cycle, indicator);
  const own = all.filter((unit) => !isOutside(cycle, unit));
  if (own.length === 0 || own.length === all.length) return undefined;
  const restricted = plan.indicators.map((other) =>
    other.id === indicator.id ? { ...indicator, contributors: own } : other,
  );
  const planVersions = cycle.planVersions.map((version) =>
    version.id === plan.id ? { ...plan, indicators: restricted } : version,
  );
  return compute({ ...cycle, planVersions }, { basis });
};
