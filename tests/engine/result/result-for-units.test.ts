/** An indicator over a choice of units. */
import { expect, test } from 'vitest';
import { resultForUnits } from '../../../src/engine/index.ts';
import { indicatorId, unitId } from '../../../src/kernel/index.ts';
import { buildCycle } from '../../support/cycle-builder.ts';

const cycle = buildCycle({
  rulebook: { rounding: { result: { mode: 'halfUp', digits: 2 } } },
  units: ['s', 'isr'],
  indicators: [
    {
      id: 'i',
      resultKind: 'percent',
      parameters: ['a', 'b'],
      evaluation: { stage: 'year', formula: 'a / b' },
      overUnits: { stage: 'parameters', aggregator: 'sum' },
    },
    { id: 'whole' },
  ],
  entries: [
    { indicator: 'i', parameter: 'a', unit: 's', values: { q1: '769' } },
    { indicator: 'i', parameter: 'b', unit: 's', values: { q1: '812' } },
    { indicator: 'i', parameter: 'a', unit: 'isr', values: { q1: '16' } },
    { indicator: 'i', parameter: 'b', unit: 'isr', values: { q1: '17' } },
    { indicator: 'whole', values: { q1: '5' } },
  ],
});

const shown = (units: readonly string[], indicator = 'i') =>
  resultForUnits(cycle, indicatorId(indicator), units.map(unitId))?.shown;

test('the result is that of the units chosen', () => {
  expect([shown(['s']), shown(['s', 'isr']), shown(['isr'])]).toEqual(['94.70', '94.69', '94.12']);
});

test('no units give no figure, an unknown indicator no result', () => {
  expect(resultForUnits(cycle, indicatorId('i'), [])).toMatchObject({
    state: 'missing',
    reason: 'noEntries',
  });
  expect(resultForUnits(cycle, indicatorId('unknown'), [])).toBeUndefined();
});

test('what is measured for the administration as such does not depend on the units', () => {
  expect(shown([], 'whole')).toBe('5.00');
});
