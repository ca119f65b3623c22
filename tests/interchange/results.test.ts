/** Results as a file: written, read, and refused with places. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../src/engine/index.ts';
import { readCycleFile, readResults, writeResults } from '../../src/interchange/index.ts';
import type { CycleFile } from '../../src/model/index.ts';
import { arbitraryCycle } from '../support/arbitrary-cycle.ts';

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const exampleCycle = (): CycleFile => {
  const read = readCycleFile(bytesOf('cases/good/interfaces/cycle.json'), 'cycle.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const RESULTS = 'cases/good/interfaces/results.json';

describe('results as a file', () => {
  it('the file among the cases is what the engine computes from the cycle beside it', () => {
    const results = compute(exampleCycle(), { basis: 'manager' });
    expect(writeResults(results)).toBe(readFileSync(RESULTS, 'utf8'));
  });

  it('read back, they are the results that were written', () => {
    for (const basis of ['measured', 'manager', 'oiv'] as const) {
      const results = compute(exampleCycle(), { basis });
      expect(readResults(encoded(writeResults(results)), 'x.json')).toEqual({ ok: true, value: results });
    }
  });

  it('so are the results of random cycles', () => {
    fc.assert(
      fc.property(arbitraryCycle, (cycle) => {
        const results = compute(cycle, { basis: 'measured' });
        expect(readResults(encoded(writeResults(results)), 'x.json')).toEqual({ ok: true, value: results });
      }),
      { numRuns: 50 },
    );
  });

  it('a fraction with denominator zero is refused with its line', () => {
    const text = readFileSync(RESULTS, 'utf8').replace(/"exact": "[^"]*"/, '"exact": "1/0"');
    const read = readResults(encoded(text), 'x.json');
    const line = text.split('\n').findIndex((row) => row.includes('"1/0"')) + 1;
    expect(read).toMatchObject({
      ok: false,
      error: [{ code: 'schema.badFraction', place: { file: 'x.json', line }, params: { received: '1/0' } }],
    });
  });

  it('a key that occurs twice is refused', () => {
    const text = readFileSync(RESULTS, 'utf8');
    const keys = [...text.matchAll(/"key": "([^"]*#score)"/g)].map((match) => match[1] ?? '');
    const [first = '', second = ''] = [...new Set(keys)];
    const read = readResults(encoded(text.replaceAll(`"key": "${second}"`, `"key": "${first}"`)), 'x.json');
    expect(read).toMatchObject({
      ok: false,
      error: [{ code: 'cycle.duplicateItem', params: { item: first } }],
    });
  });

  it('text that is no JSON is refused', () => {
    expect(readResults(encoded('{'), 'x.json')).toMatchObject({
      ok: false,
      error: [{ code: 'json.unexpectedEnd' }],
    });
  });
});
