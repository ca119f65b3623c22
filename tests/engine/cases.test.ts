/** Every case file of the method gives the results that it states. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compute } from '../../src/engine/index.ts';
import type { Basis, ResultNode } from '../../src/model/index.ts';
import { buildCycle, type CycleFragment } from '../support/cycle-builder.ts';

/** What is expected of a result: its figure as shown, some of its properties, or that there is none. */
type Expected = string | Partial<Pick<ResultNode, 'state' | 'reason' | 'shown' | 'reached'>> | null;

/** A case as it is written. */
interface MethodCase {
  readonly title: string;
  readonly source: string;
  readonly basis?: Basis;
  readonly cycle: CycleFragment;
  readonly expected: Readonly<Record<string, Expected>>;
}

const FOLDER = fileURLToPath(new URL('../../cases/good/method', import.meta.url));

const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, MethodCase] => [name, JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'))]);

describe('the method', () => {
  test('has a case for every chapter with arithmetic', () => {
    expect(new Set(cases.map(([name]) => name.charAt(0)))).toEqual(new Set(['1', '2', '3', '4', '5', '6']));
  });

  test.each(cases)('%s', (_name, { title, source, basis, cycle, expected }) => {
    const { nodes } = compute(buildCycle(cycle), { basis: basis ?? 'measured' });
    expect(title).not.toBe('');
    expect(source).not.toBe('');
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    for (const [key, wanted] of Object.entries(expected)) {
      const node = nodes.get(key);
      if (wanted === null) expect(node, key).toBeUndefined();
      else expect(node, key).toMatchObject(typeof wanted === 'string' ? { shown: wanted } : wanted);
    }
  });
});
