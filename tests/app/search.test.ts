/** Search over codes, titles and units. */
import { describe, expect, it } from 'vitest';
import { searchCycle } from '../../src/app/index.ts';
import { demoCycle } from '../support/demo-cycles.ts';

const cycle = demoCycle('cciaa-ms', 2019);

describe('[U] app/search', () => {
  it('an exact code comes first, then codes that begin with it', () => {
    const hits = searchCycle(cycle, '2.1');
    expect(hits[0]).toMatchObject({ kind: 'strategicObjective', code: '2.1' });
    expect(hits.slice(1).some((hit) => hit.code === '2.1.4')).toBe(true);
  });

  it('accents and case do not matter, every word must be there', () => {
    const plain = searchCycle(cycle, 'qualita servizi').map((hit) => hit.id);
    expect(plain.length).toBeGreaterThan(0);
    expect(searchCycle(cycle, 'QUALITÀ   servizi').map((hit) => hit.id)).toEqual(plain);
    expect(searchCycle(cycle, 'qualita zzz')).toEqual([]);
  });

  it('finds units by code and by name', () => {
    expect(searchCycle(cycle, 's4')[0]).toMatchObject({ kind: 'unit', code: 'S4' });
    expect(searchCycle(cycle, 'registro imprese').some((hit) => hit.kind === 'unit')).toBe(true);
  });

  it('an empty query finds nothing', () => {
    expect(searchCycle(cycle, '   ')).toEqual([]);
  });
});
