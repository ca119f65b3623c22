// What is typed into the simulation: read in Italian form, told what is wrong, turned into changes.
import { describe, expect, test } from 'vitest';
import { entriesInForce, planInForce, targetsInForce } from '../../../../src/engine/index.ts';
import type { CycleFile } from '../../../../src/model/index.ts';
import { readValues, whatIfFields } from '../../../../src/web/components/what-if/read-values.ts';
import { buildCycle, enteredParameter, points } from '../../../support/cycle-builder.ts';

const fieldsOf = (cycle: CycleFile) => {
  const plan = planInForce(cycle);
  const targets = plan === undefined ? new Map() : targetsInForce(plan, cycle.year, cycle.asOf);
  return whatIfFields({ cycle, plan, targets, entries: entriesInForce(cycle) });
};

const cycle = buildCycle({
  nodes: [
    { id: 'area', kind: 'area', parent: null, weights: [points('40'), points('60', 'crescita')] },
    { id: 'strategic', kind: 'strategicObjective', parent: 'area' },
    { id: 'operational', kind: 'operationalObjective', parent: 'strategic' },
  ],
  indicators: [
    { id: 'number' },
    {
      id: 'day',
      resultKind: 'date',
      parameters: [
        enteredParameter('a', { kind: 'date', source: { kind: 'entered', overPeriods: 'latestDate' } }),
      ],
    },
    { id: 'between' },
  ],
  targets: [
    {
      indicator: 'number',
      goal: { direction: 'up', bound: { kind: 'number', amount: '1200.50' }, strict: false },
    },
    { indicator: 'day', goal: { direction: 'deadline', bound: { kind: 'date', date: '2019-06-30' } } },
    { indicator: 'between', goal: { direction: 'range', from: '10', to: '20' } },
  ],
  entries: [
    { indicator: 'number', values: { q1: '1000', q2: 'missing' } },
    { indicator: 'day', values: { q1: '2019-06-25' } },
  ],
  rulebook: {
    score: {
      method: 'bands',
      bands: [
        { from: null, to: { at: '80', side: 'excluded' }, outcome: { kind: 'keep' } },
        {
          from: { at: '80', side: 'included' },
          to: { at: '95', side: 'excluded' },
          outcome: { kind: 'fixed', score: '90' },
        },
        { from: { at: '95', side: 'included' }, to: null, outcome: { kind: 'fixed', score: '100' } },
      ],
    },
    rounding: { result: { mode: 'truncate', digits: 2 } },
  },
  assessments: [{ node: 'area', decision: 'neutralise' }],
});
const fields = fieldsOf(cycle);
const NUMBER = 'dato.number.a.administration.q1';
const EMPTY = 'dato.number.a.administration.q2';
const DAY = 'dato.day.a.administration.q1';
const read = (values: Readonly<Record<string, string>>) => readValues(fields, Object.entries(values));

describe('the fields', () => {
  test('hold the current values as they would be typed, and reading those changes nothing', () => {
    expect(fields.get(NUMBER)?.current).toBe('1.000');
    expect(fields.get('target.target-number-0')?.current).toBe('1.200,50');
    expect(fields.get(DAY)?.current).toBe('25/06/2019');
    expect(fields.get(EMPTY)?.current).toBe('');
    const { changes, made, faults, unknown } = readValues(
      fields,
      [...fields.values()].map(({ name, current }) => [name, current] as const),
    );
    expect([changes, made, faults, unknown]).toEqual([[], [], [], []]);
  });
});

describe('typed values', () => {
  test('become changes of figures, dates and missing figures', () => {
    expect(read({ [NUMBER]: '1.250,5', [DAY]: '1 luglio 2019' }).changes).toEqual([
      {
        kind: 'entry',
        entry: 'number.a.administration.q1',
        cell: { state: 'value', value: { kind: 'number', amount: '1250.5' } },
      },
      {
        kind: 'entry',
        entry: 'day.a.administration.q1',
        cell: { state: 'value', value: { kind: 'date', date: '2019-07-01' } },
      },
    ]);
    expect(read({ [NUMBER]: ' ' }).changes).toEqual([
      { kind: 'entry', entry: 'number.a.administration.q1', cell: { state: 'missing' } },
    ]);
  });

  test('written otherwise but equal change nothing', () => {
    expect(read({ [NUMBER]: '1000,00', 'target.target-number-0': '1200,5' }).changes).toEqual([]);
  });

  test('of two parts of one target become one change', () => {
    expect(read({ 'target.target-between-2.from': '5', 'target.target-between-2.to': '25' }).changes).toEqual(
      [
        {
          kind: 'target',
          target: 'target-between-2',
          goal: { direction: 'range', from: '5', to: '25' },
        },
      ],
    );
  });

  test('change weights, with and without perspective', () => {
    expect(read({ 'peso.area': '45', 'peso.area.crescita': '55' }).changes).toEqual([
      { kind: 'weight', subject: 'area', amount: '45' },
      { kind: 'weight', subject: 'area', perspective: 'crescita', amount: '55' },
    ]);
  });

  test('change rules and leave judgements out', () => {
    expect(
      read({ 'soglia.80': '85', 'arrotondamento.result': 'no', 'valutazione.assessment-0': 'senza' }).changes,
    ).toEqual([
      { kind: 'bandThreshold', from: '80', to: '85' },
      { kind: 'rounding', stage: 'result', rounding: null },
      { kind: 'assessmentRemoved', assessment: 'assessment-0' },
    ]);
    expect(read({ 'arrotondamento.result': '0', 'arrotondamento.score': '1' }).changes).toEqual([
      { kind: 'rounding', stage: 'result', rounding: { mode: 'truncate', digits: 0 } },
      { kind: 'rounding', stage: 'score', rounding: { mode: 'halfUp', digits: 1 } },
    ]);
  });
});

describe('values that cannot be read', () => {
  test.each([
    [NUMBER, '12.5', /virgola/],
    [NUMBER, 'tanti', /non è un numero/],
    [DAY, '31/02/2019', /calendario/],
    ['target.target-day-1', '', /data/],
    ['peso.area', '-1', /negativo/],
    ['soglia.80', '95', /sotto quella successiva, 95/],
    ['soglia.95', '70', /sopra quella precedente, 80/],
    ['arrotondamento.result', '9', /Scegli/],
    ['valutazione.assessment-0', 'forse', /Scegli/],
  ])('%s = «%s» is told with what to do, and changes nothing', (name, typed, sentence) => {
    const { changes, faults } = read({ [name]: typed });
    expect(changes).toEqual([]);
    expect(faults.map(({ field }) => field.name)).toEqual([name]);
    expect(faults[0]?.sentence).toMatch(sentence);
  });

  test('names of fields that the cycle does not have are counted, other names left alone', () => {
    expect(read({ 'dato.altro': '1', 'peso.altro': '2', indicatore: 'x', base: 'oiv' }).unknown).toEqual([
      'dato.altro',
      'peso.altro',
    ]);
  });
});
