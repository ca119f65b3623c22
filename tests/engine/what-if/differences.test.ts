/** What moved between two computations. */
import { describe, expect, test } from 'vitest';
import { compute, differences } from '../../../src/engine/index.ts';
import { formatExact } from '../../../src/kernel/index.ts';
import { buildCycle, type CycleFragment } from '../../support/cycle-builder.ts';

const withEntries = (entries: CycleFragment['entries']) =>
  compute(
    buildCycle({
      indicators: [
        { id: 'i' },
        { id: 'date', resultKind: 'date', parameters: [{ name: 'a', kind: 'date', over: 'single' }] },
      ],
      targets: [
        { indicator: 'i', goal: { direction: 'up', bound: { kind: 'number', amount: '10' }, strict: false } },
        { indicator: 'date', goal: { direction: 'deadline', bound: { kind: 'date', date: '2019-06-30' } } },
      ],
      ...(entries === undefined ? {} : { entries }),
    }),
    { basis: 'measured' },
  );

const before = withEntries([
  { indicator: 'i', values: { q1: '8' } },
  { indicator: 'date', values: { q2: '2019-06-20' } },
]);

describe('differences', () => {
  test('are none between equal results', () => {
    expect(differences(before, before)).toEqual([]);
  });

  test('list what moved, the largest move first, in units of the figure', () => {
    const after = withEntries([
      { indicator: 'i', values: { q1: '9' } },
      { indicator: 'date', values: { q2: '2019-06-23' } },
    ]);
    const moved = differences(before, after).map(({ key, size }) => [
      key,
      size === undefined ? null : formatExact(size),
    ]);
    expect(moved.slice(0, 2)).toEqual([
      ['i#achievement', '10'],
      ['i#score', '10'],
    ]);
    expect(moved).toContainEqual(['date#result', '3']);
    expect(moved).toContainEqual(['operational#value', '5']);
    const sizes = moved.map(([, size]) => Number(size));
    expect(sizes).toEqual([...sizes].sort((first, second) => second - first));
  });

  test('put first what gains or loses its figure', () => {
    const after = withEntries([{ indicator: 'i', values: { q1: '9' } }]);
    const moved = differences(before, after);
    expect(moved[0]?.size).toBeUndefined();
    expect(moved.find(({ key }) => key === 'date#result')).toMatchObject({
      before: { shown: '2019-06-20' },
      after: { state: 'missing' },
    });
    expect(moved.find(({ key }) => key === 'date#share')?.after).toBeUndefined();
    expect(differences(after, before).find(({ key }) => key === 'date#share')?.before).toBeUndefined();
  });
});
