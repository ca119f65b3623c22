/** How an indicator stands during the year. */
import { describe, expect, test } from 'vitest';
import { progress } from '../../../src/engine/index.ts';
import { indicatorId, localDate, unitId } from '../../../src/kernel/index.ts';
import type { Goal } from '../../../src/model/index.ts';
import {
  buildCycle,
  type CycleFragment,
  type Plain,
  type ShortIndicator,
  type ShortValue,
} from '../../support/cycle-builder.ts';

const up = (amount: string): Plain<Goal> => ({
  direction: 'up',
  bound: { kind: 'number', amount },
  strict: false,
});

const cycleOf = (
  goal: Plain<Goal> | undefined,
  values: Readonly<Record<string, ShortValue>>,
  indicator: Partial<ShortIndicator> = {},
  more: Partial<CycleFragment> = {},
) =>
  buildCycle({
    indicators: [{ id: 'i', ...indicator }],
    ...(goal === undefined ? {} : { targets: [{ indicator: 'i', goal }] }),
    entries: [{ indicator: 'i', values }],
    ...more,
  });

const standing = (...parameters: Parameters<typeof cycleOf>) =>
  progress(cycleOf(...parameters), indicatorId('i')).map(
    ({ shownResult, shownExpected, shownAchievement, status }) =>
      [shownResult, shownExpected, shownAchievement, status] as const,
  );

describe('a plain sum', () => {
  test('is expected to grow in equal steps; enough is on the way, too little behind, the whole reached at once', () => {
    expect(standing(up('90'), { q1: '35', q2: '10', q3: '45' })).toEqual([
      ['35.00', '30.00', '100.00', 'onTheWay'],
      ['45.00', '60.00', '75.00', 'behind'],
      ['90.00', '90.00', '100.00', 'reached'],
    ]);
    expect(standing(up('30'), { q1: '35' })[0]).toEqual(['35.00', '10.00', '100.00', 'reached']);
  });

  test('that must stay low is not reached before the end of the year', () => {
    const goal: Plain<Goal> = { direction: 'down', bound: { kind: 'number', amount: '9' }, strict: false };
    expect(
      standing(goal, { q1: '2', q2: '5', q3: '1' }).map(([, expected, , status]) => [expected, status]),
    ).toEqual([
      ['3.00', 'onTheWay'],
      ['6.00', 'behind'],
      ['9.00', 'reached'],
    ]);
  });

  test('with a range speaks at the end', () => {
    const goal: Plain<Goal> = { direction: 'range', from: '5', to: '8' };
    expect(standing(goal, { q1: '2', q2: '2', q3: '2' }).map(([, , , status]) => status)).toEqual([
      'notYetDue',
      'notYetDue',
      'reached',
    ]);
  });

  test('follows the values that the plan states', () => {
    const cycle = buildCycle({
      indicators: [{ id: 'i' }],
      targets: [
        {
          indicator: 'i',
          goal: up('90'),
          expected: [{ period: 'q1', value: { kind: 'number', amount: '70' } }],
        },
      ],
      entries: [{ indicator: 'i', values: { q1: '35' } }],
    });
    const [first, second] = progress(cycle, indicatorId('i'));
    expect(first).toMatchObject({ shownExpected: '70.00', isStated: true, status: 'behind' });
    expect(second).toMatchObject({ shownExpected: '60.00', isStated: false });
  });
});

test('a ratio is expected whole in every period, and may fall again', () => {
  const ratio: Partial<ShortIndicator> = {
    resultKind: 'percent',
    parameters: ['a', 'b'],
    evaluation: { stage: 'year', formula: 'a / b' },
  };
  const goal: Plain<Goal> = { direction: 'up', bound: { kind: 'percent', amount: '90' }, strict: false };
  const entries: CycleFragment['entries'] = [
    { indicator: 'i', parameter: 'a', values: { q1: '96', q2: '84', q3: '90' } },
    { indicator: 'i', parameter: 'b', values: { q1: '100', q2: '100', q3: '100' } },
  ];
  expect(standing(goal, {}, ratio, { entries })).toEqual([
    ['96.00', '90.00', '100.00', 'onTheWay'],
    ['90.00', '90.00', '100.00', 'onTheWay'],
    ['90.00', '90.00', '100.00', 'reached'],
  ]);
});

describe('a deadline', () => {
  const dates: Partial<ShortIndicator> = {
    resultKind: 'date',
    parameters: [{ name: 'a', kind: 'date', over: 'single' }],
  };
  const goal: Plain<Goal> = { direction: 'deadline', bound: { kind: 'date', date: '2019-06-30' } };

  test('is not yet due before its period, then missing', () => {
    expect(standing(goal, {}, dates).map(([, , , status]) => status)).toEqual([
      'notYetDue',
      'missing',
      'missing',
    ]);
  });

  test('kept early is reached', () => {
    expect(standing(goal, { q1: '2019-03-01' }, dates)[0]).toEqual([
      '2019-03-01',
      undefined,
      undefined,
      'reached',
    ]);
  });

  test('missed is behind', () => {
    expect(standing(goal, { q2: '2019-07-15' }, dates)[1]).toEqual([
      '2019-07-15',
      '2019-06-30',
      '0.00',
      'behind',
    ]);
  });
});

describe('without', () => {
  test('a target nothing is judged', () => {
    expect(standing(undefined, { q1: '1' })[0]).toEqual(['1.00', undefined, undefined, 'notJudged']);
  });

  test('data a period that is over is missing, one that is not is not yet due', () => {
    const cycle = cycleOf(up('9'), {}, {}, { cycle: { asOf: '2019-05-01' } });
    expect(progress(cycle, indicatorId('i')).map(({ status }) => status)).toEqual([
      'notYetDue',
      'notYetDue',
      'notYetDue',
    ]);
    expect(standing(up('9'), {}).map(([, , , status]) => status)).toEqual(['missing', 'missing', 'missing']);
    expect(standing(up('9'), { q1: 'notApplicable' })[0]?.[3]).toBe('notApplicable');
  });

  test('an indicator in the plan there is no progress', () => {
    expect(progress(cycleOf(up('9'), {}), indicatorId('other'))).toEqual([]);
  });
});

test('a unit stands by its own entries, and the day of reading may be another', () => {
  const cycle = buildCycle({
    units: ['s0', 's1'],
    answers: { '*': ['i'] },
    indicators: [{ id: 'i', overUnits: { stage: 'parameters', aggregator: 'sum' } }],
    targets: [{ indicator: 'i', goal: up('12') }],
    entries: [
      { indicator: 'i', unit: 's0', values: { q1: '5' } },
      { indicator: 'i', unit: 's1', values: { q1: '1' } },
    ],
  });
  const first = (unit?: string) =>
    progress(cycle, indicatorId('i'), {
      asOf: localDate('2019-05-31'),
      ...(unit === undefined ? {} : { unit: unitId(unit) }),
    })[0];
  expect([first('s0')?.status, first('s1')?.status, first()?.shownResult]).toEqual([
    'onTheWay',
    'behind',
    '6.00',
  ]);
});
