/** What the documents of a cycle are made from. */
import type { DocumentInput } from '../documents/index.ts';
import {
  completeness,
  ownRows,
  planInForce,
  progress,
  reportingUnits,
  targetsInForce,
} from '../engine/index.ts';
import type { LocalDate } from '../kernel/index.ts';
import type { Basis, CycleFile, Target } from '../model/index.ts';
import { compareCycle } from './compare-cycle.ts';
import { contextTables } from './context-tables.ts';
import { readCycle } from './cycle-reading.ts';
import type { CycleView } from './cycle-view.ts';
import type { TrendPoint } from './trend.ts';

/** A cycle as far as documents read it: from the store with its other years, or from a file that stands alone. */
export type DocumentSource = Pick<CycleView, 'cycle' | 'sha256' | 'results' | 'trend' | 'yearFingerprints'>;

/** On which basis and day a document is made. */
export interface DocumentOptions {
  readonly basis: Basis;
  readonly date?: LocalDate;
}

const targetsByYear = (cycle: CycleFile) => {
  const known = new Map<number, ReadonlyMap<string, Target>>();
  const plan = planInForce(cycle);
  return (year: number): ReadonlyMap<string, Target> => {
    const found = known.get(year);
    if (found !== undefined) return found;
    const targets = plan === undefined ? new Map() : targetsInForce(plan, year, cycle.asOf);
    known.set(year, targets);
    return targets;
  };
};

const allYears = async (view: DocumentSource): Promise<ReadonlyMap<string, readonly TrendPoint[]>> => {
  const indicators = planInForce(view.cycle)?.indicators ?? [];
  const points = await Promise.all(indicators.map(async ({ id }) => [id, await view.trend(id)] as const));
  return new Map(points);
};

/** Everything that composers read of a cycle. */
export const documentInput = async (
  view: DocumentSource,
  options: DocumentOptions,
): Promise<DocumentInput> => {
  const { cycle } = view;
  const years = await allYears(view);
  const targets = targetsByYear(cycle);
  return {
    cycle,
    sha256: view.sha256,
    ...(options.date !== undefined && { date: options.date }),
    basis: options.basis,
    lookup: readCycle(cycle, view.results(options.basis)),
    measured: readCycle(cycle, view.results('measured')),
    reportingUnits: reportingUnits(cycle),
    ownRows: (unit) => ownRows(cycle, unit),
    targetOf: (indicator, year) => targets(year).get(indicator),
    years: (indicator) => years.get(indicator) ?? [],
    progress: (indicator, unit) => progress(cycle, indicator, unit === undefined ? {} : { unit }),
    tables: contextTables(cycle),
    published: compareCycle(view, options.basis).comparisons,
    completeness: completeness(cycle),
  };
};
