// A cycle of ours as the record of a document: nothing is lost, nothing is rounded anew, every place is an object and its field.
import { describe, expect, it } from 'vitest';
import { cycleRecords } from '../../../src/checks/index.ts';
import { compute } from '../../../src/engine/index.ts';
import { demoCycle } from '../../support/demo-cycles.ts';

const cycle = demoCycle('cciaa-ms', 2019);
const results = compute(cycle, { basis: 'measured' });
const record = cycleRecords(cycle, results);

describe('a cycle as a record', () => {
  it('has every indicator, node and table of the plan in force', () => {
    const plan = cycle.planVersions.at(-1);
    expect(record?.indicators.length).toBe(plan?.indicators.length);
    expect(record?.nodes.length).toBe(plan?.nodes.length);
    expect(record?.contexts.length).toBe(cycle.tables.length);
  });

  it('shows results as the result set shows them', () => {
    for (const row of record?.indicators ?? []) {
      const [result] = row.results;
      if (result === undefined || !('id' in result.value.place)) continue;
      const node = results.nodes.get(`${result.value.place.id}#result`);
      const { understood } = result.value;
      if (understood !== undefined && 'amount' in understood) expect(understood.amount).toBe(node?.shown);
    }
  });

  it('points to an object that exists', () => {
    const ids = new Set(
      cycle.planVersions.flatMap(({ indicators, nodes }) =>
        [...indicators, ...nodes].map(({ id }) => String(id)),
      ),
    );
    for (const { place } of [...(record?.indicators ?? []), ...(record?.nodes ?? [])]) {
      expect('id' in place && ids.has(place.id)).toBe(true);
    }
  });

  it('is nothing without a plan', () => {
    expect(cycleRecords({ ...cycle, planVersions: [] }, results)).toBeUndefined();
  });
});
