/** Explanations. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute, type Explanation, explain } from '../../../src/engine/index.ts';
import { ONE, sum } from '../../../src/kernel/index.ts';
import { buildCycle } from '../../support/cycle-builder.ts';
import { randomCycle } from '../random-cycle.ts';

const results = compute(
  buildCycle({
    units: ['s0', 's1'],
    answers: { '*': ['i'] },
    indicators: [{ id: 'i', overUnits: { stage: 'parameters', aggregator: 'sum' } }, { id: 'gone' }],
    targets: [
      {
        indicator: 'i',
        goal: { direction: 'up', bound: { kind: 'relative', year: 2018, percent: '0' }, strict: false },
      },
    ],
    history: [{ indicator: 'i', year: 2018, value: '10' }],
    entries: [
      { indicator: 'i', unit: 's0', values: { q1: '2', q2: 'missing' } },
      { indicator: 'i', unit: 's1', values: { q1: '3' } },
      { indicator: 'gone', values: { q1: 'notApplicable' } },
    ],
    assessments: [
      { id: 'm', node: 'operational', decision: 'correct', value: '91' },
      { id: 'n', node: 'gone', decision: 'neutralise' },
    ],
  }),
  { basis: 'manager' },
);

const walk = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...explanation.children.flatMap(walk),
];

describe('an explanation', () => {
  const leaves = walk(explain(results, 'administration#value')).flatMap(({ leaf }) => leaf ?? []);

  test('goes down to entries, targets, assessments and earlier results', () => {
    expect(leaves).toContainEqual({ kind: 'entry', id: 'i.a.s1.q1' });
    expect(leaves).toContainEqual({ kind: 'target', id: 'target-i-0' });
    expect(leaves).toContainEqual({ kind: 'assessment', id: 'm' });
    expect(leaves).toContainEqual({ kind: 'history', id: 'i:2018' });
    expect(leaves.filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });

  test('names what was left out, with the reason', () => {
    const all = walk(explain(results, 'administration#value'));
    expect(all.find(({ key }) => key === 'gone#score')?.leftOut).toBe('neutralised');
    expect(all.find(({ key }) => key === 'entry:i.a.s0.q2')?.leftOut).toBe('missing');
  });

  test('stops at the depth asked for and says that there is more', () => {
    const { children } = explain(results, 'administration#value', 1);
    expect(children.map(({ key, cut }) => [key, cut])).toEqual([['area#value', 'depth']]);
    expect(explain(results, 'administration#weight', 0).cut).toBeUndefined();
  });

  test('of an unknown key is a leaf of its own', () => {
    expect(explain(results, 'nothing#value')).toEqual({
      key: 'nothing#value',
      leaf: { kind: 'unknown', id: 'nothing#value' },
      children: [],
    });
  });

  test('does not follow a circle', () => {
    const node = results.nodes.get('area#value');
    if (node === undefined) return;
    const looped = new Map(results.nodes).set('area#value', {
      ...node,
      step: { ...node.step, inputs: [{ key: 'area#value' }] },
    });
    const { children } = explain({ ...results, nodes: looped }, 'area#value');
    expect(children.map(({ cut }) => cut)).toEqual(['circle']);
  });
});

test('every input of every result is another result, or an entry, target, assessment or earlier result of the cycle', () => {
  fc.assert(
    fc.property(randomCycle, (cycle) => {
      const { nodes } = compute(cycle, { basis: 'oiv' });
      const known = new Set<string>([
        ...nodes.keys(),
        ...cycle.entries.map(({ id }) => `entry:${id}`),
        ...cycle.assessments.map(({ id }) => `assessment:${id}`),
        ...cycle.planVersions.flatMap(({ targets }) => targets.map(({ id }) => `target:${id}`)),
        ...cycle.history.map(({ indicator, year }) => `history:${indicator}:${year}`),
      ]);
      for (const { key, step } of nodes.values()) {
        for (const input of [...step.inputs, ...step.excluded]) {
          expect(known.has(input.key), `${key} ← ${input.key}`).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the coefficients of a value add up to one', () => {
  fc.assert(
    fc.property(randomCycle, (cycle) => {
      for (const { field, state, step } of compute(cycle, { basis: 'measured' }).nodes.values()) {
        if (field !== 'value' || state !== 'value') continue;
        expect(sum(step.inputs.flatMap(({ weight }) => weight ?? []))).toEqual(ONE);
      }
    }),
    { numRuns: 100 },
  );
});
