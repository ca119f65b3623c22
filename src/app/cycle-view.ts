/** A cycle opened for reading: its data, its results on each basis, and what surrounds it (other years, other administrations). */
import { compute } from '../engine/index.ts';
import type { Basis, CycleFile, ResultSet } from '../model/index.ts';
import type { AdministrationSummary, Ports, StoredCycle } from './ports.ts';
import { type TrendPoint, trendOf } from './trend.ts';

/** What pages, documents and commands read; nothing of it is computed twice for the same data. */
export interface CycleView {
  readonly cycle: CycleFile;
  readonly sha256: string;
  readonly administrations: readonly AdministrationSummary[];
  /** Years of this administration, latest first. */
  readonly years: readonly number[];
  results(basis: Basis): ResultSet;
  /** Results of an indicator across the years, by lineage; loads the other years when asked. */
  trend(indicator: string): Promise<readonly TrendPoint[]>;
  /** SHA-256 of the stored cycles of all years: as long as they stay the same, so does every trend. */
  yearFingerprints(): Promise<readonly string[]>;
}

/** How many opened cycles are kept in memory: some megabytes each. */
const KEPT = 40;

/** An opened cycle with its results computed at most once for each basis. */
interface OpenedCycle {
  readonly stored: StoredCycle;
  readonly results: (basis: Basis) => ResultSet;
}

/** Results of a cycle, each basis computed at most once. */
export const memoisedResults = (cycle: CycleFile): ((basis: Basis) => ResultSet) => {
  const known = new Map<Basis, ResultSet>();
  return (basis) => {
    const found = known.get(basis);
    if (found !== undefined) return found;
    const computed = compute(cycle, { basis });
    known.set(basis, computed);
    return computed;
  };
};

/** The answers to a question, each asked once: trends of many indicators read the same other years. */
const onceForEach = <Answer>(ask: (year: number) => Promise<Answer>): ((year: number) => Promise<Answer>) => {
  const answers = new Map<number, Promise<Answer>>();
  return (year) => {
    const answer = answers.get(year) ?? ask(year);
    answers.set(year, answer);
    return answer;
  };
};

/** Opens cycles and keeps the most recently used ones as long as their stored fingerprint stays the same. */
export const createCycleOpener = (ports: Ports) => {
  const opened = new Map<string, OpenedCycle>();

  const open = async (slug: string, year: number): Promise<OpenedCycle | undefined> => {
    const sha256 = await ports.cycles.fingerprint(slug, year);
    if (sha256 === undefined) return undefined;
    const name = `${slug}/${year}`;
    const known = opened.get(name);
    if (known?.stored.sha256 === sha256) {
      opened.delete(name);
      opened.set(name, known);
      return known;
    }
    const stored = await ports.cycles.load(slug, year);
    if (stored === undefined) return undefined;
    const fresh = { stored, results: memoisedResults(stored.cycle) };
    opened.set(name, fresh);
    for (const oldest of [...opened.keys()].slice(0, Math.max(0, opened.size - KEPT))) opened.delete(oldest);
    return fresh;
  };

  /** The view of one cycle, or `undefined` when there is none for that administration and year. */
  return async (slug: string, year: number): Promise<CycleView | undefined> => {
    const [current, administrations] = await Promise.all([open(slug, year), ports.cycles.administrations()]);
    if (current === undefined) return undefined;
    const years = administrations.find((summary) => summary.slug === slug)?.years ?? [year];
    const { cycle, sha256 } = current.stored;
    const openYear = onceForEach(async (other: number) => {
      const found = other === year ? current : await open(slug, other);
      return found === undefined
        ? undefined
        : { cycle: found.stored.cycle, results: found.results('measured') };
    });
    const fingerprintOf = async (other: number) =>
      (other === year ? sha256 : await ports.cycles.fingerprint(slug, other)) ?? '';
    return {
      cycle,
      sha256,
      administrations,
      years,
      results: current.results,
      trend: (indicator) => trendOf({ cycle, years, openYear }, indicator),
      yearFingerprints: () => Promise.all(years.map(fingerprintOf)),
    };
  };
};

/** Opens one cycle; see `createCycleOpener`. */
export type OpenCycle = ReturnType<typeof createCycleOpener>;
