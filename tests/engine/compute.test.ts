/** The computation of whole cycles. */
import { expect, test } from 'vitest';
import { compute } from '../../src/engine/index.ts';
import { buildCycle, enteredParameter, points } from '../support/cycle-builder.ts';

test('a ratio is taken over the totals of the year and rolls up to the administration', () => {
  const cycle = buildCycle({
    rulebook: { rounding: { result: { mode: 'halfUp', digits: 2 } } },
    indicators: [
      {
        id: 'i',
        resultKind: 'percent',
        parameters: [enteredParameter('a'), enteredParameter('b')],
        evaluation: { stage: 'year', formula: 'a / b' },
        weights: [points('100')],
      },
    ],
    targets: [
      { indicator: 'i', goal: { direction: 'up', bound: { kind: 'percent', amount: '90' }, strict: false } },
    ],
    entries: [
      { indicator: 'i', parameter: 'a', values: { q1: '13', q2: '4', q3: '10' } },
      { indicator: 'i', parameter: 'b', values: { q1: '13', q2: '4', q3: '11' } },
    ],
  });
  const { nodes, issues } = compute(cycle, { basis: 'measured' });
  expect(nodes.get('i#result')?.shown).toBe('96.43');
  expect(nodes.get('i#score')).toMatchObject({ shown: '100.00', reached: true });
  expect(nodes.get('administration#value')?.shown).toBe('100.00');
  expect(nodes.get('i#share')?.shown).toBe('100.00');
  expect(nodes.get('i#weight')?.shown).toBe('100.00');
  expect(issues).toEqual([]);
});

test('a cycle without a plan gives an administration without a value, never an error', () => {
  const cycle = { ...buildCycle(), planVersions: [] };
  const results = compute(cycle, { basis: 'oiv' });
  expect(results.nodes.get('administration#value')).toMatchObject({
    state: 'notApplicable',
    reason: 'noChildren',
  });
});
