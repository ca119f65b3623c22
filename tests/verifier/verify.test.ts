/** The engine and the verifier, two programs written from the same pages, say the same to the last digit. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoCycles } from '../support/demo-cycles.ts';
import { tablesOf, Unusable, verify } from './both-programs.ts';

describe('the demonstration cycles', () => {
  const named = demoCycles.map(({ cycle }) => ({
    cycle,
    name: `${cycle.administration.slug} ${cycle.year}`,
  }));

  it('are three', () => {
    expect(named).toHaveLength(3);
  });

  it.each(named)('agree on every figure of all three bases: $name', ({ cycle }) => {
    const outcome = verify(cycle, tablesOf(cycle));
    expect(outcome.differences).toEqual([]);
    expect(outcome.bases).toEqual(['measured', 'manager', 'oiv']);
    expect(outcome.subjects).toBeGreaterThan(300);
  });

  it('have results: thousands of figures were compared', () => {
    const figures = named.map(({ cycle }) => verify(cycle, tablesOf(cycle)).figures);
    expect(figures.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5_000);
  });
});

describe('the verifier', () => {
  const cycle = demoCycles.find(
    ({ cycle: { administration, year } }) => `${administration.slug} ${year}` === 'cciaa-ms 2019',
  )?.cycle;
  if (cycle === undefined) throw new Error('the demonstration cycle is not there');
  const [table] = tablesOf(cycle);
  if (table === undefined) throw new Error('no table');

  it('notices one digit changed in any printed column, and says where', () => {
    for (const field of [
      'result',
      'achievement',
      'score',
      'value',
      'weighted',
      'shareOfAdministration',
    ] as const) {
      const row = table.nodes.find((node) => node[field] !== null);
      const changed = table.nodes.map((node) =>
        node === row ? { ...node, [field]: `${node[field]}1` } : node,
      );
      expect(verify(cycle, { ...table, nodes: changed }).differences).toEqual([
        { basis: 'measured', id: row?.id, field, published: `${row?.[field]}1`, recomputed: row?.[field] },
      ]);
    }
  });

  it('notices a row that is missing, one that is there twice and one that should not be there', () => {
    const [first, ...others] = table.nodes;
    if (first === undefined) throw new Error('no row');
    const differing = (nodes: readonly unknown[]) =>
      verify(cycle, { ...table, nodes }).differences.map(({ id, field }) => `${id} ${field}`);
    expect(differing(others)).toEqual(['administration presenza']);
    expect(differing([...table.nodes, first])).toEqual(['administration presenza']);
    expect(differing([...table.nodes, { ...first, id: 'altro' }])).toEqual(['altro presenza']);
  });

  it('refuses what is no table of results', () => {
    for (const wrong of [null, [], {}, { basis: 'other', nodes: [], classifications: [] }, 'table']) {
      expect(() => verify(cycle, wrong)).toThrow(Unusable);
    }
  });

  it('imports nothing but modules of Node', () => {
    const text = readFileSync(new URL('../../verifier/verify.mjs', import.meta.url), 'utf8');
    const imported = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1]);
    expect(imported).toEqual(['node:fs', 'node:process', 'node:url']);
  });
});
