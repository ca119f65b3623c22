/** Looks up the nouns of a cycle by id, for explanations: built once for a whole outline. */
import type { Assessment, CycleFile, Entry, Indicator, OrgUnit, Period, Target } from '../../model/index.ts';

/** The nouns that explanations name. */
export interface CycleNames {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly units: ReadonlyMap<string, OrgUnit>;
  readonly periods: ReadonlyMap<string, Period>;
}

const byId = <Noun extends { readonly id: string }>(nouns: readonly Noun[]): ReadonlyMap<string, Noun> =>
  new Map(nouns.map((noun) => [noun.id, noun]));

/** The plan versions with the one valid latest at the end, so that its indicators and targets prevail. */
const inOrder = (cycle: CycleFile) =>
  cycle.planVersions.toSorted((left, right) => (left.validFrom < right.validFrom ? -1 : 1));

/** Indexes a cycle. */
export const cycleNames = (cycle: CycleFile): CycleNames => ({
  indicators: byId(inOrder(cycle).flatMap((version) => version.indicators)),
  targets: byId(inOrder(cycle).flatMap((version) => version.targets)),
  entries: byId(cycle.entries),
  assessments: byId(cycle.assessments),
  units: byId(cycle.units),
  periods: byId(cycle.periods),
});

/** The name of a unit as it is last called, with its code; the id when it is unknown. */
export const unitName = (names: CycleNames, id: string): string => {
  const version = names.units.get(id)?.versions.at(-1);
  return version === undefined ? id : `${version.code} ${version.name}`;
};

/** The names of some periods, joined by a plus. */
export const periodNames = (names: CycleNames, ids: readonly string[]): string =>
  ids.map((id) => names.periods.get(id)?.name ?? id).join(' + ');
