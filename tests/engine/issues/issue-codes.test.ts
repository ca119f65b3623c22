/** What is reported about the data beside the results. */
import { describe, expect, test } from 'vitest';
import { compute, RESULT_ISSUE_CODES } from '../../../src/engine/index.ts';
import { buildCycle, type CycleFragment, points } from '../../support/cycle-builder.ts';

const goal = { direction: 'up' as const, bound: { kind: 'number' as const, amount: '1' }, strict: false };

const issuesOf = (fragment: CycleFragment) =>
  compute(buildCycle(fragment), { basis: 'measured' }).issues.map(({ code, severity, place, params }) => ({
    code,
    severity,
    place,
    params,
  }));

const codesOf = (fragment: CycleFragment) => issuesOf(fragment).map(({ code }) => code);

const full = (fragment: CycleFragment): CycleFragment => ({
  indicators: [{ id: 'i' }],
  targets: [{ indicator: 'i', goal }],
  entries: [{ indicator: 'i', values: { q1: '1' } }],
  ...fragment,
});

test('a whole cycle has no issues', () => {
  expect(codesOf(full({}))).toEqual([]);
});

describe('weights', () => {
  test('that do not add up to the parent are reported at the parent', () => {
    const nodes: CycleFragment['nodes'] = [
      { id: 'x', kind: 'area', parent: null, weights: [points('60')] },
      { id: 'y', kind: 'area', parent: null, weights: [points('40')] },
      { id: 'x1', kind: 'strategicObjective', parent: 'x', weights: [points('50')] },
    ];
    expect(issuesOf({ nodes })).toEqual([
      {
        code: 'result.weightsSum',
        severity: 'error',
        place: { id: 'x', field: 'weights' },
        params: { id: 'x', code: 'x', sum: '50', expected: '60' },
      },
    ]);
  });

  test('of shares of the parent add up to 100 in each kind', () => {
    const nodes: CycleFragment['nodes'] = [
      { id: 'x', kind: 'area', parent: null, weights: [points('110')] },
      { id: 'x1', kind: 'strategicObjective', parent: 'x', weights: [points('100')] },
    ];
    expect(codesOf({ nodes, plan: { weightScale: 'parent' } })).toEqual(['result.weightsSum']);
  });

  test('that one sibling lacks are reported at the sibling', () => {
    const nodes: CycleFragment['nodes'] = [
      { id: 'x', kind: 'area', parent: null, weights: [points('100')] },
      { id: 'y', kind: 'area', parent: null },
    ];
    expect(issuesOf({ nodes })).toMatchObject([{ code: 'result.weightMissing', place: { id: 'y' } }]);
  });
});

describe('entries', () => {
  const overUnits = { stage: 'parameters', aggregator: 'sum' } as const;

  test('that count nowhere', () => {
    const fragment = full({
      units: ['s0', 's1'],
      indicators: [{ id: 'i', overUnits, contributors: ['s0'] }],
      entries: [
        { indicator: 'i', unit: 's0', values: { q1: '1' } },
        { indicator: 'i', unit: 's1', values: { q1: '1' } },
        { indicator: 'i', unit: null, values: { q1: '1' } },
        { indicator: 'unknown', values: { q1: '1' } },
      ],
    });
    expect(issuesOf(fragment).map(({ code, place }) => [code, place])).toEqual([
      ['result.entryNotUsed', { id: 'unknown.a.administration.q1', field: 'indicator' }],
      ['result.entryNotUsed', { id: 'i.a.s1.q1', field: 'unit' }],
      ['result.entryNotUsed', { id: 'i.a.administration.q1', field: 'unit' }],
    ]);
    expect(codesOf({ ...fragment, answers: { s1: ['i'] } })).toContain('result.entryOnlyInUnit');
  });

  test('of a parameter that is none', () => {
    const entries = [
      { indicator: 'i', values: { q1: '1' } },
      { indicator: 'i', parameter: 'x', values: { q1: '1' } },
    ];
    expect(codesOf(full({ entries }))).toEqual(['result.entryUnknownParameter']);
  });

  test('that give a period twice', () => {
    expect(codesOf(full({ entries: [{ indicator: 'i', values: { q1: '1', 'q1+q2': '2' } }] }))).toEqual([
      'result.entryDuplicate',
    ]);
  });
});

describe('figures', () => {
  test.each([
    ['notComputable', ['result.figureMissing']],
    ['error', ['result.figureRequired']],
    ['zero', []],
    ['exclude', []],
  ] as const)('missing under the policy %s', (missing, codes) => {
    expect(codesOf(full({ rulebook: { missing }, entries: [] }))).toEqual(codes);
  });

  test('that cannot be computed, in rows too', () => {
    const fragment = full({
      units: ['s0'],
      answers: { s0: ['i'] },
      indicators: [
        {
          id: 'i',
          evaluation: { stage: 'year', formula: 'a / 0' },
          overUnits: { stage: 'results', aggregator: 'sum' },
        },
      ],
      entries: [{ indicator: 'i', unit: 's0', values: { q1: '1' } }],
    });
    expect(issuesOf(fragment)).toMatchObject([
      { code: 'result.notComputable', params: { id: 'i', reason: 'divisionByZero', unit: '' } },
      { code: 'result.notComputable', params: { id: 'i@s0', reason: 'divisionByZero', unit: 's0' } },
    ]);
  });
});

test('every code has a severity', () => {
  for (const [severity] of Object.values(RESULT_ISSUE_CODES)) {
    expect(['error', 'warning', 'notice']).toContain(severity);
  }
});
