/** Which indicators a unit answers for, on the chart that the rulebook names. */
import { describe, expect, test } from 'vitest';
import { chartDay, entriesInForce, ownRows, reportingUnits } from '../../../src/engine/index.ts';
import { localDate, unitId } from '../../../src/kernel/index.ts';
import type { CycleFile } from '../../../src/model/index.ts';
import { buildCycle, type CycleFragment } from '../../support/cycle-builder.ts';

const fragment: CycleFragment = {
  units: [
    's0',
    {
      id: 'moved',
      kind: 'office',
      versions: [
        { code: 'M', name: 'Prima', from: '2018-01-01', to: '2019-05-19', reports: true },
        { code: 'N', name: 'Dopo', from: '2019-05-20', reports: false },
      ],
    },
  ],
  indicators: [{ id: 'i' }, { id: 'j' }, { id: 'k' }],
  answers: { '*': ['k'], s0: ['j', 'i'] },
};

const reporting = (cycle: CycleFile) => reportingUnits(cycle).map(({ version }) => version.code);

describe('the chart', () => {
  test('at the end of the year', () => {
    const cycle = buildCycle(fragment);
    expect(chartDay(cycle)).toBe('2019-12-31');
    expect(reporting(cycle)).toEqual(['s0']);
  });

  test('at its beginning', () => {
    const cycle = buildCycle({ ...fragment, rulebook: { chartAt: 'yearStart' } });
    expect(chartDay(cycle)).toBe('2019-01-01');
    expect(reporting(cycle)).toEqual(['s0', 'M']);
  });

  test('of a cycle without periods is that of the day of reading', () => {
    expect(chartDay({ ...buildCycle(fragment), periods: [] })).toBe('2020-01-31');
  });
});

describe('the rows of a unit', () => {
  const cycle = buildCycle(fragment);
  const codes = (of: CycleFile) => ownRows(of, unitId('s0')).map(({ code }) => code);

  test('are those that it holds and those of all units, in the order of the plan', () => {
    expect(codes(cycle)).toEqual(['i', 'j', 'k']);
  });

  test('are those of the day of the chart, and only where the unit answers', () => {
    const [all, second, first] = cycle.responsibilities;
    if (all === undefined || second === undefined || first === undefined) return;
    const dated: CycleFile = {
      ...cycle,
      responsibilities: [
        { ...all, to: localDate('2019-12-30') },
        { ...second, role: 'performs' },
        { ...first, from: localDate('2019-12-31') },
      ],
    };
    expect(codes(dated)).toEqual(['i']);
  });
});

test('an entry that another one supersedes is not in force', () => {
  const cycle = buildCycle({
    indicators: [{ id: 'i' }],
    entries: [{ indicator: 'i', values: { q1: '1', q2: '2' } }],
  });
  const [first, second] = cycle.entries;
  if (first === undefined || second === undefined) return;
  const corrected: CycleFile = { ...cycle, entries: [first, { ...second, supersedes: first.id }] };
  expect(entriesInForce(corrected).map(({ id }) => id)).toEqual([second.id]);
});
