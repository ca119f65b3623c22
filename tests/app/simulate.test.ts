// A simulation computes on a changed cycle and saves nothing; the slim cycle of the browser gives the same results.
import { describe, expect, test } from 'vitest';
import { memoisedResults, simulateChanges, slimCycle } from '../../src/app/index.ts';
import { compute } from '../../src/engine/index.ts';
import { decimal } from '../../src/kernel/index.ts';
import { demoCycle, demoCycles } from '../support/demo-cycles.ts';

const BASES = ['measured', 'manager', 'oiv'] as const;

describe('the slim cycle', () => {
  test.each(demoCycles.map(({ cycle }) => [`${cycle.administration.slug} ${cycle.year}`, cycle] as const))(
    'of %s has the same results on every basis',
    (_name, cycle) => {
      for (const basis of BASES) {
        expect([...compute(slimCycle(cycle), { basis }).nodes]).toEqual([...compute(cycle, { basis }).nodes]);
      }
    },
  );

  test('carries neither references nor narrative, and is much smaller', () => {
    const cycle = demoCycle('cciaa-ms', 2019);
    const slim = slimCycle(cycle);
    expect(slim.references).toEqual([]);
    expect(slim.narrative).toEqual([]);
    expect(JSON.stringify(slim).length * 2).toBeLessThan(JSON.stringify(cycle).length);
  });
});

describe('a simulation', () => {
  const cycle = demoCycle('cciaa-ms', 2019);
  const view = { cycle, results: memoisedResults(cycle) };

  test('without changes moves nothing', () => {
    const { after, moved } = simulateChanges(view, 'manager', []);
    expect(moved).toEqual([]);
    expect(after).toBe(view.results('manager'));
  });

  test('of another figure moves the nodes above it and leaves the cycle as it is', () => {
    const before = JSON.stringify(cycle);
    const { after, moved } = simulateChanges(view, 'manager', [
      {
        kind: 'entry',
        entry: 'e-frd-ob2-2-days-q3',
        cell: { state: 'value', value: { kind: 'number', amount: decimal('13') } },
      },
    ]);
    expect(after.nodes.get('i-frd-ob2-2#result')?.shown).toBe('15.00');
    expect(after.nodes.get('i-frd-ob2-2#score')?.shown).toBe('100.00');
    expect(moved.map(({ key }) => key)).toContain('g-frd#value');
    expect(moved.every(({ key }) => !key.startsWith('n-3'))).toBe(true);
    expect(JSON.stringify(cycle)).toBe(before);
  });
});
