/** The results of an indicator across years, following its lineage backwards and forwards. */
import type { CycleFile, Goal, Quantity, ResultNode, ResultSet } from '../model/index.ts';

/** One year of an indicator: what was achieved and what was aimed at, as far as known. */
export interface TrendPoint {
  readonly year: number;
  readonly indicator: string;
  readonly result?: ResultNode;
  /** A result of a year without a cycle of its own, as carried in the cycle's history. */
  readonly historical?: Quantity;
  readonly target?: string;
  /** What that target asks, where the year has a cycle of its own. */
  readonly goal?: Goal;
  readonly relation: 'same' | 'split' | 'merged' | 'redefined';
}

/** What the trend needs: this cycle, the years there are, and a way to open another one. */
export interface TrendSources {
  readonly cycle: CycleFile;
  readonly years: readonly number[];
  openYear(year: number): Promise<{ cycle: CycleFile; results: ResultSet } | undefined>;
}

interface Ancestor {
  readonly id: string;
  readonly relation: TrendPoint['relation'];
}

/** The indicators of `fromYear` that today's indicator continues: by lineage, else the one with the same id. */
const ancestorsIn = (cycle: CycleFile, indicator: string, fromYear: number): readonly Ancestor[] => {
  const links = cycle.lineage.filter(
    (link) => link.fromYear === fromYear && link.to.some((id) => id === indicator),
  );
  if (links.length === 0) return [{ id: indicator, relation: 'same' }];
  return links.flatMap((link) => link.from.map((id) => ({ id, relation: link.relation })));
};

const targetOf = (cycle: CycleFile, indicator: string, year: number) =>
  cycle.planVersions
    .flatMap((version) => version.targets)
    .findLast((target) => target.indicator === indicator && target.year === year);

const pointOf = (
  year: number,
  ancestor: Ancestor,
  opened: { cycle: CycleFile; results: ResultSet },
): TrendPoint | undefined => {
  const result = opened.results.nodes.get(`${ancestor.id}#result`);
  if (result === undefined) return undefined;
  const target = targetOf(opened.cycle, ancestor.id, year);
  return {
    year,
    indicator: ancestor.id,
    relation: ancestor.relation,
    result,
    ...(target !== undefined && { goal: target.goal }),
    ...(target?.published !== undefined && { target: target.published }),
  };
};

const historicalPoints = (cycle: CycleFile, indicator: string): readonly TrendPoint[] =>
  cycle.history.flatMap((known) =>
    known.indicator === indicator && known.cell.state === 'value'
      ? [{ year: known.year, indicator, relation: 'same' as const, historical: known.cell.value }]
      : [],
  );

/** Points of all years, earliest first; a year with a cycle of its own prevails over the history carried in the file. */
export const trendOf = async (sources: TrendSources, indicator: string): Promise<readonly TrendPoint[]> => {
  const points: TrendPoint[] = [];
  for (const year of sources.years) {
    const ancestors =
      year < sources.cycle.year
        ? ancestorsIn(sources.cycle, indicator, year)
        : [{ id: indicator, relation: 'same' as const }];
    const opened = await sources.openYear(year);
    if (opened === undefined) continue;
    points.push(...ancestors.flatMap((ancestor) => pointOf(year, ancestor, opened) ?? []));
  }
  const covered = new Set(points.map((point) => point.year));
  const earlier = historicalPoints(sources.cycle, indicator).filter((point) => !covered.has(point.year));
  return [...points, ...earlier].sort((first, second) => first.year - second.year);
};
