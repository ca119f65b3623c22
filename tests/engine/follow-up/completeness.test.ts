/** How complete the data of a cycle are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeness, expectedCells } from '../../../src/engine/index.ts';
import { localDate, periodId, unitId } from '../../../src/kernel/index.ts';
import { buildCycle } from '../../support/cycle-builder.ts';
import { randomCycle } from '../random-cycle.ts';

const cycle = buildCycle({
  units: ['s0', 's1'],
  answers: { '*': ['sum'] },
  indicators: [
    { id: 'sum', overUnits: { stage: 'parameters', aggregator: 'sum' } },
    { id: 'date', resultKind: 'date', parameters: [{ name: 'a', kind: 'date', over: 'single' }] },
    { id: 'none', parameters: [{ name: 'a', over: 'last' }] },
  ],
  entries: [
    { indicator: 'sum', unit: 's0', values: { q1: '1', q2: '0', q3: 'notApplicable' } },
    { indicator: 'sum', unit: 's1', values: { 'q1+q2': '4' } },
    { indicator: 'date', values: { q2: '2019-06-30' } },
  ],
});

describe('completeness', () => {
  test('counts what is filled, zero included, what is missing and what is not applicable', () => {
    const { total, byUnit } = completeness(cycle);
    expect(total).toEqual({ due: 8, filled: 5, missing: 2, notApplicable: 1, notYetDue: 0 });
    expect(byUnit.get(unitId('s1'))).toEqual({
      due: 3,
      filled: 2,
      missing: 1,
      notApplicable: 0,
      notYetDue: 0,
    });
    expect(byUnit.get(null)).toEqual({ due: 2, filled: 1, missing: 1, notApplicable: 0, notYetDue: 0 });
  });

  test('does not count as due what lies in a period that is not over', () => {
    const { total, byPeriod } = completeness(cycle, localDate('2019-09-15'));
    expect(total).toMatchObject({ due: 6, missing: 0, notYetDue: 2 });
    expect(byPeriod.get(periodId('q3'))).toMatchObject({ due: 1, notYetDue: 2 });
  });

  test('knows the latest period with data', () => {
    expect(completeness(cycle).latestPeriod?.id).toBe('q2');
    expect(completeness(buildCycle({ indicators: [{ id: 'i' }] })).latestPeriod).toBeUndefined();
  });

  test('adds up: by unit, by period and by both', () => {
    fc.assert(
      fc.property(randomCycle, (random) => {
        const { total, byUnit, byPeriod, byUnitAndPeriod } = completeness(random);
        const filled = (counts: Iterable<{ readonly filled: number }>) =>
          [...counts].reduce((sum, count) => sum + count.filled, 0);
        expect(filled(byUnit.values())).toBe(total.filled);
        expect(filled(byPeriod.values())).toBe(total.filled);
        expect(filled([...byUnitAndPeriod.values()].flatMap((periods) => [...periods.values()]))).toBe(
          total.filled,
        );
        expect(total.due).toBe(total.filled + total.missing + total.notApplicable);
      }),
      { numRuns: 50 },
    );
  });

  test('names each cell once', () => {
    fc.assert(
      fc.property(randomCycle, (random) => {
        const names = expectedCells(random).map(({ indicator, parameter, unit, period }) =>
          [indicator, parameter, unit, period].join('|'),
        );
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 50 },
    );
  });
});
