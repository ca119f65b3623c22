/** Changes to try on a cycle. */
import { describe, expect, test } from 'vitest';
import { applyChanges, compute, withBound } from '../../../src/engine/index.ts';
import { decimal, indicatorId } from '../../../src/kernel/index.ts';
import type { CycleFile, Goal } from '../../../src/model/index.ts';
import { buildCycle, points } from '../../support/cycle-builder.ts';

const goal: Goal = { direction: 'up', bound: { kind: 'number', amount: decimal('10') }, strict: false };

const cycle = buildCycle({
  rulebook: {
    rollUp: {
      group: { combine: 'mean', sources: [{ kind: 'indicator' }] },
      operationalObjective: { combine: 'weightedMean', sources: [{ kind: 'indicator' }] },
      strategicObjective: { combine: 'mean', sources: [{ kind: 'operationalObjective' }] },
      area: { combine: 'mean', sources: [{ kind: 'strategicObjective' }] },
      administration: { combine: 'mean', sources: [{ kind: 'area' }] },
    },
    score: {
      method: 'bands',
      bands: [
        { from: null, to: { at: '90.0', side: 'excluded' }, outcome: { kind: 'keep' } },
        { from: { at: '90', side: 'included' }, to: null, outcome: { kind: 'fixed', score: '100' } },
      ],
    },
  },
  indicators: [
    { id: 'i', weights: [points('60'), points('5', 'p')] },
    { id: 'j', weights: [points('40')] },
  ],
  targets: ['i', 'j'].map((indicator) => ({ indicator, goal })),
  entries: [
    { indicator: 'i', values: { q1: '8' } },
    { indicator: 'j', values: { q1: '10' } },
  ],
  assessments: [{ id: 'm', node: 'operational', decision: 'correct', value: '50' }],
});

const shown = (changed: CycleFile, key: string): string | undefined =>
  compute(changed, { basis: 'manager' }).nodes.get(key)?.shown;

describe('a change', () => {
  test('of an entry replaces its cell', () => {
    const cell = { state: 'value', value: { kind: 'number', amount: decimal('9') } } as const;
    const changed = applyChanges(cycle, [{ kind: 'entry', entry: 'i.a.administration.q1', cell }]);
    expect(shown(changed, 'i#result')).toBe('9.00');
    expect(changed.entries[1]).toBe(cycle.entries[1]);
  });

  test('of a target replaces its goal', () => {
    const lower = withBound(goal, { kind: 'number', amount: decimal('8') });
    const changed = applyChanges(cycle, [{ kind: 'target', target: 'target-i-0', goal: lower }]);
    expect(shown(changed, 'i#achievement')).toBe('100.00');
  });

  test('of a weight replaces the one under that perspective, or adds one', () => {
    const weights = (changed: CycleFile) => changed.planVersions[0]?.indicators[0]?.weights;
    const subject = indicatorId('i');
    const amount = decimal('20');
    const plain = applyChanges(cycle, [{ kind: 'weight', subject, amount }]);
    expect(weights(plain)?.map((weight) => weight.amount)).toEqual(['20', '5']);
    const under = applyChanges(cycle, [{ kind: 'weight', subject, amount, perspective: 'p' }]);
    expect(weights(under)?.map((weight) => weight.amount)).toEqual(['60', '20']);
    const added = applyChanges(cycle, [{ kind: 'weight', subject, amount, perspective: 'q' }]);
    expect(weights(added)?.map((weight) => weight.amount)).toEqual(['60', '5', '20']);
  });

  test('of an assessment takes it away or adds another', () => {
    expect(shown(cycle, 'operational#value')).toBe('50.00');
    const without = applyChanges(cycle, [{ kind: 'assessmentRemoved', assessment: 'm' }]);
    expect(shown(without, 'operational#value')).toBe('87.62');
    const [assessment] = cycle.assessments;
    if (assessment === undefined) return;
    const other = { ...assessment, id: 'n', value: decimal('60') };
    const added = applyChanges(cycle, [{ kind: 'assessmentAdded', assessment: other }]);
    expect(shown(added, 'operational#value')).toBe('60.00');
  });

  test('of a threshold moves both edges that stand there, however they are written', () => {
    const changed = applyChanges(cycle, [
      { kind: 'bandThreshold', from: decimal('90.00'), to: decimal('80') },
    ]);
    expect(shown(cycle, 'i#score')).toBe('80.00');
    expect(shown(changed, 'i#score')).toBe('100.00');
    const { score } = changed.rulebook;
    expect(score.method === 'bands' && score.bands.map(({ from, to }) => from?.at ?? to?.at)).toEqual([
      '80',
      '80',
    ]);
  });

  test('of a rounding sets or removes the rule of a stage', () => {
    const rounding = { mode: 'halfUp', digits: 0 } as const;
    const rounded = applyChanges(cycle, [{ kind: 'rounding', stage: 'result', rounding }]);
    expect(shown(rounded, 'i#result')).toBe('8');
    const without = applyChanges(rounded, [{ kind: 'rounding', stage: 'result', rounding: null }]);
    expect(without.rulebook.rounding).toEqual({});
  });

  test('of something unknown changes no result', () => {
    const changed = applyChanges(cycle, [
      { kind: 'entry', entry: 'nothing', cell: { state: 'missing' } },
      { kind: 'target', target: 'nothing', goal },
      { kind: 'assessmentRemoved', assessment: 'nothing' },
      { kind: 'weight', subject: indicatorId('nothing'), amount: decimal('1') },
    ]);
    expect(changed).toEqual(cycle);
  });
});

test('a goal without a single bound keeps what it is', () => {
  expect(withBound({ direction: 'yesNo' }, { kind: 'boolean', value: true })).toEqual({ direction: 'yesNo' });
});
