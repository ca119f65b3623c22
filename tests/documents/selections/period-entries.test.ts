import { describe, expect, it } from 'vitest';
import { entriesUnder, spanNote } from '../../../src/documents/index.ts';
import { buildCycle } from '../../support/cycle-builder.ts';

const cycle = buildCycle({
  indicators: [{ id: 'i' }],
  entries: [{ indicator: 'i', values: { 'q1+q2': '5', q3: '1' } }],
});

describe('an entry that spans periods', () => {
  const [spanning, single] = cycle.entries;

  it('stands under the last of them', () => {
    const under = cycle.periods.map((period) =>
      entriesUnder(cycle.entries, period, cycle.periods).map(({ id }) => id),
    );
    expect(under).toEqual([[], [spanning?.id], [single?.id]]);
  });

  it('says how many it covers, or that it is the only one of the year', () => {
    expect(spanning === undefined ? '' : spanNote(spanning, cycle.periods)).toBe('per 2 periodi');
    expect(single === undefined ? '' : spanNote(single, cycle.periods)).toBeUndefined();
    expect(spanning === undefined ? '' : spanNote(spanning, cycle.periods.slice(0, 2))).toBe(
      'un solo dato per l’anno',
    );
  });
});
