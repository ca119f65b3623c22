/** A cycle with its nouns by identifier, so that each rule finds what others name. */
import type { CycleFile, Indicator, OrgUnit, Parameter, PlanNode, PlanVersion } from '../../model/index.ts';
import { type Spot, spotOf } from './report.ts';

/** A noun and where it stands. */
export interface Located<Noun> {
  readonly noun: Noun;
  readonly spot: Spot;
}

/** A plan version with its nodes and indicators; of repeated identifiers the first counts. */
export interface VersionIndex {
  readonly version: PlanVersion;
  readonly spot: Spot;
  readonly nodes: ReadonlyMap<string, Located<PlanNode>>;
  readonly indicators: ReadonlyMap<string, Located<Indicator>>;
  readonly perspectives: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
}

/** The whole cycle. Nodes and indicators are those of any version; a later version's indicator stands for all. */
export interface CycleIndex {
  readonly cycle: CycleFile;
  readonly versions: readonly VersionIndex[];
  readonly nodes: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly parameters: ReadonlyMap<string, ReadonlyMap<string, Parameter>>;
  readonly units: ReadonlyMap<string, OrgUnit>;
  readonly periods: ReadonlySet<string>;
  readonly perspectives: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
}

const located = <Noun extends { readonly id: string; readonly code?: string }>(
  nouns: readonly Noun[],
  path: readonly (string | number)[],
): ReadonlyMap<string, Located<Noun>> => {
  const map = new Map<string, Located<Noun>>();
  for (const [index, noun] of nouns.entries()) {
    if (!map.has(noun.id)) map.set(noun.id, { noun, spot: spotOf([...path, index], noun) });
  }
  return map;
};

const indexVersion = (version: PlanVersion, position: number): VersionIndex => {
  const path = ['planVersions', position] as const;
  return {
    version,
    spot: spotOf(path, { id: version.id }),
    nodes: located(version.nodes, [...path, 'nodes']),
    indicators: located(version.indicators, [...path, 'indicators']),
    perspectives: new Set(version.perspectives.map(({ id }) => id)),
    programmes: new Set(version.programmes.map(({ code }) => code)),
  };
};

const parametersOf = (indicators: readonly Indicator[]): CycleIndex['parameters'] => {
  const parameters = new Map<string, Map<string, Parameter>>();
  for (const indicator of indicators) {
    const known = parameters.get(indicator.id) ?? new Map<string, Parameter>();
    for (const parameter of indicator.parameters) known.set(parameter.name, parameter);
    parameters.set(indicator.id, known);
  }
  return parameters;
};

/** Indexes a cycle. */
export const indexCycle = (cycle: CycleFile): CycleIndex => {
  const versions = cycle.planVersions.map(indexVersion);
  const indicators = cycle.planVersions.flatMap((version) => version.indicators);
  return {
    cycle,
    versions,
    nodes: new Set(cycle.planVersions.flatMap((version) => version.nodes.map(({ id }) => id))),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    parameters: parametersOf(indicators),
    units: new Map(cycle.units.map((unit) => [unit.id, unit])),
    periods: new Set(cycle.periods.map(({ id }) => id)),
    perspectives: new Set(versions.flatMap((version) => [...version.perspectives])),
    programmes: new Set(versions.flatMap((version) => [...version.programmes])),
  };
};
