/** Which plan version and which target are in force. */
import { describe, expect, test } from 'vitest';
import { planInForce, targetInForce } from '../../../src/engine/index.ts';
import { indicatorId, localDate } from '../../../src/kernel/index.ts';
import type { CycleFile, PlanVersion } from '../../../src/model/index.ts';
import { buildCycle } from '../../support/cycle-builder.ts';

const base = buildCycle();

const withPlans = (...plans: readonly (readonly [string, PlanVersion['state'], string])[]): CycleFile => ({
  ...base,
  planVersions: base.planVersions.flatMap((plan) =>
    plans.map(([id, state, validFrom]) => ({ ...plan, id, state, validFrom: localDate(validFrom) })),
  ),
});

describe('the plan in force', () => {
  const cycle = withPlans(
    ['first', 'superseded', '2019-01-01'],
    ['update', 'approved', '2019-06-01'],
    ['draft', 'draft', '2019-07-01'],
    ['later', 'approved', '2019-10-01'],
  );

  test.each([
    ['2019-03-01', 'first'],
    ['2019-06-01', 'update'],
    ['2019-09-30', 'update'],
    ['2019-10-01', 'later'],
  ])('on %s is %s', (day, id) => {
    expect(planInForce(cycle, localDate(day))?.id).toBe(id);
  });

  test('is the later in the list among those of one day', () => {
    expect(planInForce(withPlans(['x', 'approved', '2019-01-01'], ['y', 'approved', '2019-01-01']))?.id).toBe(
      'y',
    );
  });

  test('is the last of all when none is approved yet', () => {
    const drafts = withPlans(['x', 'draft', '2021-01-01'], ['y', 'proposed', '2020-01-01']);
    expect(planInForce(drafts)?.id).toBe('x');
  });
});

describe('the target in force', () => {
  const target = (amount: string, validFrom: string, year = 2019) => ({
    indicator: 'i',
    id: `${amount}-${year}`,
    year,
    validFrom,
    goal: { direction: 'up' as const, bound: { kind: 'number' as const, amount }, strict: false },
  });
  const cycle = buildCycle({
    indicators: [{ id: 'i' }],
    targets: [
      target('10', '2019-01-01'),
      target('12', '2019-06-01'),
      target('11', '2019-06-01'),
      target('20', '2019-01-01', 2020),
      target('30', '2020-06-01'),
    ],
  });

  test.each([
    ['2018-12-31', undefined],
    ['2019-03-01', '10-2019'],
    ['2019-06-01', '11-2019'],
  ])('on %s is %s', (day, id) => {
    expect(targetInForce(cycle, indicatorId('i'), localDate(day))?.id).toBe(id);
  });

  test('of an indicator without one is none', () => {
    expect(targetInForce(cycle, indicatorId('other'))).toBeUndefined();
  });
});
