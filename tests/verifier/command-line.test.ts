/** The verifier as people run it: two files, a report in Italian, an exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCycle } from '../support/demo-cycles.ts';
import { tablesOf } from './both-programs.ts';

const program = fileURLToPath(new URL('../../verifier/verify.mjs', import.meta.url));
const demo = fileURLToPath(new URL('../../demo/cciaa-ms-2019.json', import.meta.url));
const tables = tablesOf(demoCycle('cciaa-ms', 2019));

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'traguardo-verify-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = (...paths: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...paths], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('node verifier/verify.mjs', () => {
  it('says how many figures on which bases agree, and ends with 0', () => {
    const { status, stdout } = run(demo, write('three.json', JSON.stringify(tables)));
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Concordano all'ultima cifra: \d+ soggetti, \d{4,} cifre \(base misurata, del dirigente, dell'OIV\)\.\n$/,
    );
  });

  it('takes one table as well, without unrounded figures', () => {
    const [, manager] = tables;
    const nodes = manager?.nodes.map(({ exact: _, ...row }) => row);
    const { status, stdout } = run(demo, write('one.json', JSON.stringify({ ...manager, nodes })));
    expect([status, stdout]).toEqual([0, expect.stringContaining('(base del dirigente)')]);
  });

  it('names each difference with what the results say and what was recomputed, and ends with 1', () => {
    const changed = JSON.stringify(tables).replace('"value":"97.75"', '"value":"97.80"');
    const { status, stdout } = run(demo, write('changed.json', changed));
    expect(status).toBe(1);
    expect(stdout).toContain('Differenze: 1 su ');
    expect(stdout).toContain('administration, value: nei risultati 97.80, ricalcolato 97.75');
  });

  it('ends with 2 and a sentence when the input cannot be used', () => {
    const results = write('results.json', JSON.stringify(tables));
    const sentences = [
      run(),
      run(demo),
      run(join(folder, 'absent.json'), results),
      run(write('no-json.json', '{'), results),
      run(write('no-cycle.json', '{"formatVersion":2}'), results),
      run(write('poor-cycle.json', '{"formatVersion":1}'), results),
      run(demo, demo),
    ].map(({ status, stderr }) => `${status} ${stderr}`);
    for (const sentence of sentences) expect(sentence).toMatch(/^2 Non si può verificare: [^\n]+\.\n$/);
    expect(new Set(sentences.map((sentence) => sentence.replaceAll(folder, ''))).size).toBeGreaterThanOrEqual(
      6,
    );
  });

  it('ends with 2 when the cycle has the form of none inside', () => {
    const broken = {
      formatVersion: 1,
      periods: [],
      planVersions: [],
      units: [],
      responsibilities: [],
      entries: [],
      assessments: [],
      history: [],
    };
    const { status, stderr } = run(
      write('broken.json', JSON.stringify(broken)),
      write('results.json', JSON.stringify(tables)),
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('non si può ricalcolare')]);
  });
});
