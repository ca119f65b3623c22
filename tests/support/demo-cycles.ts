/** The demonstration cycles as a repository, for tests of what reads cycles: files of the project, no database, nothing is written. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AdministrationSummary, CycleRepository, StoredCycle } from '../../src/app/index.ts';
import { readCycleFile } from '../../src/interchange/index.ts';
import type { CycleFile } from '../../src/model/index.ts';

const DEMO = fileURLToPath(new URL('../../demo', import.meta.url));

const read = (name: string): StoredCycle => {
  const bytes = readFileSync(path.join(DEMO, name));
  const outcome = readCycleFile(bytes, name);
  if (!outcome.ok)
    throw new Error(`${name} is not a cycle file: ${JSON.stringify(outcome.error.slice(0, 3))}`);
  return { cycle: outcome.value, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** The demonstration cycles, read once. */
export const demoCycles: readonly StoredCycle[] = readdirSync(DEMO)
  .filter((name) => name.endsWith('.json'))
  .map(read);

/** A cycle of the demonstration. */
export const demoCycle = (slug: string, year: number): CycleFile => {
  const found = demoCycles.find(({ cycle }) => cycle.administration.slug === slug && cycle.year === year);
  if (found === undefined) throw new Error(`no demonstration cycle ${slug} ${year}`);
  return found.cycle;
};

const summaries = (cycles: readonly StoredCycle[]): readonly AdministrationSummary[] => {
  const slugs = [...new Set(cycles.map(({ cycle }) => cycle.administration.slug))];
  return slugs.map((slug) => {
    const own = cycles.map(({ cycle }) => cycle).filter(({ administration }) => administration.slug === slug);
    return {
      slug,
      name: own[0]?.administration.name ?? slug,
      years: own.map(({ year }) => year).sort((first, second) => second - first),
    };
  });
};

/** A repository over given cycles that refuses to write. */
export const repositoryOf = (cycles: readonly StoredCycle[]): CycleRepository => {
  const find = (slug: string, year: number) =>
    cycles.find(({ cycle }) => cycle.administration.slug === slug && cycle.year === year);
  return {
    administrations: () => Promise.resolve(summaries(cycles)),
    fingerprint: (slug, year) => Promise.resolve(find(slug, year)?.sha256),
    load: (slug, year) => Promise.resolve(find(slug, year)),
    save: () => Promise.reject(new Error('these cycles are for reading only')),
  };
};
