// Synthetic administrations: valid, of realistic size, the same for the same seed, computable to the last figure.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compute } from '../../src/engine/index.ts';
import { inspectCycleFile } from '../../src/interchange/index.ts';
import { generateCycle, generateCycleText } from '../../tools/generate/cycle.ts';
import { randomFrom } from '../../tools/generate/random.ts';
import { writeCycles } from '../../tools/generate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const choice = { administration: 1, year: 2019, seed: 'test' };
const hashOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

describe('the source of numbers', () => {
  test('gives the numbers that mulberry32 gives from the FNV-1a hash of the text, as another program calculated them', () => {
    const random = randomFrom('test');
    const drawn = Array.from({ length: 5 }, () => random.between(0, 4_294_967_294));
    expect(drawn).toEqual([3079946387, 1488242721, 1149230787, 1078269322, 3765337915]);
  });

  test('stays inside its ends and reaches both', () => {
    const random = randomFrom('ends');
    const drawn = new Set(Array.from({ length: 400 }, () => random.between(3, 7)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6, 7]);
  });
});

describe('a synthetic cycle', () => {
  test('has the same bytes for the same seed, and others for another seed, administration or year', () => {
    const text = generateCycleText(choice);
    expect(generateCycleText(choice)).toBe(text);
    const others = [
      { ...choice, seed: 'other' },
      { ...choice, administration: 2 },
      { ...choice, year: 2020 },
    ].map((other) => generateCycleText(other));
    expect(new Set([text, ...others]).size).toBe(4);
  });

  test('has the bytes that it had when this test was written', () => {
    expect(hashOf(generateCycleText(choice))).toBe(
      'd7de09ddacd2c3bfacd83a1859e28f7d6f4c6ea33ce843c4deb49111ff029e9f',
    );
  });

  test('is accepted by the reader without a remark', () => {
    const bytes = new TextEncoder().encode(generateCycleText(choice));
    expect(inspectCycleFile(bytes, 'synthetic.json').issues).toEqual([]);
  });

  test('has 71 indicators, 7 units with a result and 3 periods', () => {
    const cycle = generateCycle(choice);
    expect(cycle.planVersions[0]?.indicators).toHaveLength(71);
    expect(cycle.units.filter(({ versions }) => versions[0]?.reports === true)).toHaveLength(7);
    expect(cycle.periods).toHaveLength(3);
    expect(cycle.resources.length).toBeGreaterThan(10);
    expect(cycle.references).toEqual([]);
  });

  test('keeps tree, indicators and holders from year to year, with other figures', () => {
    const first = generateCycle(choice);
    const second = generateCycle({ ...choice, year: 2020 });
    expect(second.planVersions[0]?.nodes).toEqual(first.planVersions[0]?.nodes);
    expect(second.planVersions[0]?.indicators).toEqual(first.planVersions[0]?.indicators);
    expect(second.responsibilities).toEqual(first.responsibilities);
    expect(second.entries).not.toEqual(first.entries);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'of administration %i is computed whole, with scores on both sides of the target',
    (administration) => {
      const { nodes, issues } = compute(generateCycle({ ...choice, administration }), { basis: 'measured' });
      const states = new Set([...nodes.values()].map(({ state }) => state));
      expect([...states]).toEqual(['value']);
      expect(issues).toEqual([]);
      const scores = [...nodes.values()].filter(({ field }) => field === 'score').map(({ shown }) => shown);
      expect(scores).toContain('100.00');
      expect(new Set(scores).size).toBeGreaterThan(5);
    },
  );
});

describe('the files', () => {
  test('are written by the program as by the function, one for each administration and year', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'traguardo-generate-'));
    try {
      const [byFunction, byProgram] = [path.join(folder, 'a'), path.join(folder, 'b')];
      const names = writeCycles({ administrations: 2, years: 2, seed: 'test', folder: byFunction });
      const words = ['--administrations', '2', '--years', '2', '--seed', 'test', '--into', byProgram];
      execFileSync(process.execPath, ['--import', 'tsx', path.join(root, 'tools/generate.ts'), ...words], {
        cwd: root,
        stdio: 'pipe',
      });
      expect(readdirSync(byProgram).sort()).toEqual([...names].sort());
      expect(names).toHaveLength(4);
      for (const name of names)
        expect(hashOf(readFileSync(path.join(byProgram, name)))).toBe(
          hashOf(readFileSync(path.join(byFunction, name))),
        );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
