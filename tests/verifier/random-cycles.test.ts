/** The random cycles on which both programs are compared are of the type, mostly acceptable, and rich. */
import { describe, expect, it } from 'vitest';
import { checkCycle } from '../../src/interchange/index.ts';
import { cycleFileSchema } from '../../src/model/cycle.schema.ts';
import { FEATURES, featuresOf, REASONS } from '../support/random-cycle/features.ts';
import { randomCycle } from '../support/random-cycle/random-cycle.ts';
import { tablesOf } from './both-programs.ts';

const SAMPLE = 2_500;
const LEAST = SAMPLE / 100;

const seeds = Array.from({ length: SAMPLE }, (_, seed) => seed);

const countAll = (sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const set of sets) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const tooRare = (names: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] =>
  names.filter((name) => (counts.get(name) ?? 0) < LEAST).map((name) => `${name}: ${counts.get(name) ?? 0}`);

const reasonsOf = (seed: number): ReadonlySet<string> =>
  new Set(
    tablesOf(randomCycle(seed)).flatMap(({ nodes, classifications }) =>
      [...nodes, ...classifications].flatMap(({ reason }) => reason ?? []),
    ),
  );

describe('random cycles', () => {
  it('are the same for the same seed and others for another', () => {
    expect(randomCycle(7)).toEqual(randomCycle(7));
    expect(randomCycle(7)).not.toEqual(randomCycle(8));
  });

  it('have the form of a cycle file', () => {
    for (const seed of seeds.slice(0, 400)) {
      const parsed = cycleFileSchema.safeParse(randomCycle(seed));
      expect(parsed.success, `seed ${seed}: ${parsed.error?.message ?? ''}`).toBe(true);
    }
  });

  it('are acceptable files in good part, so that the ordinary is tried as well as the odd', () => {
    const acceptable = seeds
      .slice(0, 400)
      .filter((seed) => checkCycle(randomCycle(seed)).every(({ severity }) => severity !== 'error'));
    expect(acceptable.length).toBeGreaterThan(80);
  });

  it('are small: two to twelve indicators', () => {
    const counts = seeds.flatMap((seed) =>
      randomCycle(seed).planVersions.map(({ indicators }) => indicators.length),
    );
    expect(Math.min(...counts)).toBe(2);
    expect(Math.max(...counts)).toBe(12);
  });

  it('have each feature in at least one of a hundred', () => {
    expect(tooRare(FEATURES, countAll(seeds.map((seed) => featuresOf(randomCycle(seed)))))).toEqual([]);
  });

  it('give results with each reason in at least one of a hundred', () => {
    expect(tooRare(REASONS, countAll(seeds.map(reasonsOf)))).toEqual([]);
  }, 120_000);
});
