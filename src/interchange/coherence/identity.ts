/** Identifiers: unique in their collection, and one noun each among nodes, indicators and units. */
import { type JsonPath, pathText } from '../json-path.ts';
import type { CycleIndex } from './cycle-index.ts';
import { type Report, type Spot, spotOf } from './report.ts';

/** Identifiers that keys of results use for themselves. */
const RESERVED = new Set(['administration']);

interface Identified {
  readonly id: string;
  readonly code?: string;
}

const uniqueIn = (report: Report, noun: string, nouns: readonly Identified[], path: JsonPath): void => {
  const first = new Map<string, number>();
  for (const [index, item] of nouns.entries()) {
    const earlier = first.get(item.id);
    if (earlier === undefined) first.set(item.id, index);
    else {
      const firstPath = pathText([...path, earlier]);
      report.add('cycle.duplicateId', spotOf([...path, index], item), { noun, firstPath });
    }
  }
};

type Owner = { readonly noun: string; readonly spot: Spot };

/** Notes who owns an identifier; another noun with the same one is an issue. */
const claim = (report: Report, owners: Map<string, Owner>, owner: Owner): void => {
  const { id } = owner.spot;
  if (RESERVED.has(id)) report.add('cycle.reservedId', owner.spot, {});
  const earlier = owners.get(id);
  if (earlier === undefined) owners.set(id, owner);
  else if (earlier.noun !== owner.noun) {
    const params = { noun: owner.noun, otherNoun: earlier.noun, firstPath: pathText(earlier.spot.path) };
    report.add('cycle.duplicateNoun', owner.spot, params);
  }
};

const checkNouns = (index: CycleIndex, report: Report): void => {
  const owners = new Map<string, Owner>();
  for (const version of index.versions) {
    for (const { spot } of version.nodes.values()) claim(report, owners, { noun: 'node', spot });
    for (const { spot } of version.indicators.values()) claim(report, owners, { noun: 'indicator', spot });
  }
  for (const [position, unit] of index.cycle.units.entries()) {
    claim(report, owners, { noun: 'unit', spot: spotOf(['units', position], unit) });
  }
};

/** Checks that identifiers are unique. */
export const checkIdentity = (index: CycleIndex, report: Report): void => {
  const { cycle } = index;
  const unique = (noun: string, nouns: readonly Identified[], ...path: JsonPath) =>
    uniqueIn(report, noun, nouns, path);
  unique('period', cycle.periods, 'periods');
  unique('unit', cycle.units, 'units');
  unique('entry', cycle.entries, 'entries');
  unique('assessment', cycle.assessments, 'assessments');
  unique('resource', cycle.resources, 'resources');
  unique('individualObjective', cycle.individualObjectives, 'individualObjectives');
  unique('table', cycle.tables, 'tables');
  unique('narrative', cycle.narrative, 'narrative');
  unique('reference', cycle.references, 'references');
  unique('planVersion', cycle.planVersions, 'planVersions');
  for (const [position, version] of cycle.planVersions.entries()) {
    const path = ['planVersions', position] as const;
    const programmes = version.programmes.map(({ code }) => ({ id: code }));
    unique('perspective', version.perspectives, ...path, 'perspectives');
    unique('programme', programmes, ...path, 'programmes');
    unique('node', version.nodes, ...path, 'nodes');
    unique('indicator', version.indicators, ...path, 'indicators');
    unique('target', version.targets, ...path, 'targets');
  }
  checkNouns(index, report);
};
