/** A cycle and its results by id, with the tree around each thing: what pages look up again and again. */
import { entriesInForce, planInForce, targetsInForce, unitsOfChart } from '../engine/index.ts';
import type {
  CycleFile,
  CycleLookup,
  Entry,
  NamedUnit,
  ResultField,
  ResultSet,
  ResultSubject,
} from '../model/index.ts';
import { type Status, statusOf, statusOfKind } from '../wording/index.ts';

/** Look-ups over one cycle and one basis, with the status of each thing by the rulebook's thresholds. */
export interface CycleReading extends CycleLookup {
  status(id: string): Status;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[] = []): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const namedUnits = (cycle: CycleFile): ReadonlyMap<string, NamedUnit> => {
  const latest = cycle.units.flatMap((unit) => {
    const version = unit.versions.at(-1);
    return version === undefined ? [] : [[unit.id, { unit, version }] as const];
  });
  return new Map<string, NamedUnit>([
    ...latest,
    ...unitsOfChart(cycle).map((named) => [named.unit.id, named] as const),
  ]);
};

const OUTSIDE_THE_TREE: ReadonlySet<ResultSubject['kind']> = new Set([
  'unit',
  'unitIndicator',
  'perspective',
  'programme',
]);

const childrenByParent = (
  subjects: readonly ResultSubject[],
): ReadonlyMap<string, readonly ResultSubject[]> => {
  const children = new Map<string, ResultSubject[]>();
  for (const subject of subjects) {
    if (subject.parent === null || OUTSIDE_THE_TREE.has(subject.kind)) continue;
    const known = children.get(subject.parent);
    if (known === undefined) children.set(subject.parent, [subject]);
    else known.push(subject);
  }
  return children;
};

const entriesByIndicator = (cycle: CycleFile): ReadonlyMap<string, readonly Entry[]> => {
  const entries = new Map<string, Entry[]>();
  for (const entry of entriesInForce(cycle)) {
    const known = entries.get(entry.indicator);
    if (known === undefined) entries.set(entry.indicator, [entry]);
    else known.push(entry);
  }
  return entries;
};

const ancestorsOf = (subjects: ReadonlyMap<string, ResultSubject>, id: string): readonly ResultSubject[] => {
  const path: ResultSubject[] = [];
  let parent = subjects.get(id)?.parent ?? null;
  while (parent !== null) {
    const subject = subjects.get(parent);
    if (subject === undefined || path.includes(subject)) break;
    path.unshift(subject);
    parent = subject.parent;
  }
  return path;
};

const isScored = (subject: ResultSubject | undefined): boolean =>
  subject?.kind === 'indicator' || subject?.kind === 'unitIndicator';

const createReading = (cycle: CycleFile, results: ResultSet): CycleReading => {
  const plan = planInForce(cycle);
  const nodes = byId(plan?.nodes);
  const indicators = byId(plan?.indicators);
  const subjects = byId(results.subjects);
  const children = childrenByParent(results.subjects);
  const units = namedUnits(cycle);
  const entries = entriesByIndicator(cycle);
  const result = (id: string, field: ResultField) => results.nodes.get(`${id}#${field}`);
  const main = (id: string) => result(id, isScored(subjects.get(id)) ? 'score' : 'value');
  return {
    cycle,
    results,
    plan,
    targets: plan === undefined ? new Map() : targetsInForce(plan, cycle.year, cycle.asOf),
    node: (id) => nodes.get(id),
    indicator: (id) => indicators.get(id),
    unit: (id) => units.get(id),
    subject: (id) => subjects.get(id),
    children: (id) => children.get(id) ?? [],
    ancestors: (id) => ancestorsOf(subjects, id),
    entries: (indicator) => entries.get(indicator) ?? [],
    result,
    main,
    status: (id) => {
      const node = main(id);
      return node === undefined ? statusOfKind('notJudged') : statusOf(node, cycle.rulebook);
    },
  };
};

const readings = new WeakMap<ResultSet, CycleReading>();

/** The reading of a cycle on the basis of the results; made once for each set of results. */
export const readCycle = (cycle: CycleFile, results: ResultSet): CycleReading => {
  const known = readings.get(results);
  if (known !== undefined) return known;
  const fresh = createReading(cycle, results);
  readings.set(results, fresh);
  return fresh;
};
