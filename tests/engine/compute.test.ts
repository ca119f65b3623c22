/** The computation of whole cycles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/engine/index.ts';
import { applyChanges, compute, differences, explain } from '../../src/engine/index.ts';
import { decimal } from '../../src/kernel/index.ts';
import type { Basis, CycleFile, ResultNode, ResultSet } from '../../src/model/index.ts';
import { buildCycle, points } from '../support/cycle-builder.ts';
import { randomCycle } from './random-cycle.ts';

const basis = fc.constantFrom<Basis>('measured', 'manager', 'oiv');

/** A result set as plain text, to compare two of them to the last digit. */
const textOf = ({ nodes, subjects, issues }: ResultSet): string =>
  JSON.stringify([subjects, issues, [...nodes.values()]], (_key, value) =>
    typeof value === 'bigint' ? value.toString() : value,
  );

const valuesOf = (results: ResultSet): readonly ResultNode[] => [...results.nodes.values()];

describe('any cycle', () => {
  test('is computed without exception: each result has a figure as shown, or a state and a reason', () => {
    fc.assert(
      fc.property(randomCycle, basis, (cycle, on) => {
        for (const node of valuesOf(compute(cycle, { basis: on }))) {
          const hasValue = node.state === 'value';
          expect(node.figure !== undefined && node.shown !== undefined, node.key).toBe(hasValue);
          expect(node.reason !== undefined, node.key).toBe(!hasValue);
          expect(node.key).toBe(`${node.id}#${node.field}`);
          expect(node.shown ?? '').not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives every subject its main results, and every result of a subject its kind', () => {
    fc.assert(
      fc.property(randomCycle, basis, (cycle, on) => {
        const results = compute(cycle, { basis: on });
        for (const { id, kind, parent } of results.subjects) {
          const isScored = kind === 'indicator' || kind === 'unitIndicator';
          const fields = isScored ? ['result', 'achievement', 'score'] : ['value'];
          for (const field of fields) expect(results.nodes.get(`${id}#${field}`)?.kind, id).toBe(kind);
          expect(parent === null).toBe(kind === 'administration');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('computed twice gives the same to the last digit', () => {
    fc.assert(
      fc.property(randomCycle, basis, (cycle, on) => {
        expect(textOf(compute(cycle, { basis: on }))).toBe(
          textOf(compute(structuredClone(cycle), { basis: on })),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('keeps results and achievements the same on every basis', () => {
    fc.assert(
      fc.property(randomCycle, (cycle) => {
        const measured = compute(cycle, { basis: 'measured' });
        for (const on of ['manager', 'oiv'] as const) {
          const assessed = compute(cycle, { basis: on });
          const moved = differences(measured, assessed).map(({ key }) => key.split('#')[1]);
          expect(moved.filter((field) => field === 'result' || field === 'achievement')).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('reads nothing from the published references', () => {
    fc.assert(
      fc.property(randomCycle, basis, (cycle, on) => {
        const reference = {
          id: 'r',
          node: 'administration' as const,
          field: 'value' as const,
          published: '1,00',
          where: 'tabella',
          place: { file: 'f' },
        };
        const referenced: CycleFile = { ...cycle, references: [reference] };
        expect(textOf(compute(referenced, { basis: on }))).toBe(textOf(compute(cycle, { basis: on })));
      }),
      { numRuns: 50 },
    );
  });

  test('whose sums are put together over the units does not depend on the order of the units', () => {
    fc.assert(
      fc.property(randomCycle, (cycle) => {
        const summed: CycleFile = {
          ...cycle,
          planVersions: cycle.planVersions.map((plan) => ({
            ...plan,
            indicators: plan.indicators.map((indicator) => ({
              ...indicator,
              overUnits: { stage: 'parameters' as const, aggregator: 'sum' as const },
            })),
          })),
        };
        const reversed: CycleFile = { ...summed, units: [...summed.units].reverse() };
        const moved = differences(
          compute(summed, { basis: 'measured' }),
          compute(reversed, { basis: 'measured' }),
        );
        expect(moved.filter(({ before, after }) => before?.shown !== after?.shown)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Keys under a result, itself included. */
const keysUnder = (explanation: Explanation): readonly string[] => [
  explanation.key,
  ...explanation.children.flatMap(keysUnder),
];

test('changing one entry moves only the results whose explanation names it', () => {
  fc.assert(
    fc.property(randomCycle, basis, fc.nat(), (cycle, on, pick) => {
      const entry = cycle.entries[pick % Math.max(1, cycle.entries.length)];
      if (entry === undefined || entry.cell.state !== 'value') return;
      const cell = { state: 'value' as const, value: { kind: 'number' as const, amount: decimal('41.25') } };
      const [before, after] = [
        compute(cycle, { basis: on }),
        compute(applyChanges(cycle, [{ kind: 'entry', entry: entry.id, cell }]), { basis: on }),
      ];
      for (const { key } of differences(before, after)) {
        const names = [before, after].some((results) =>
          keysUnder(explain(results, key)).includes(`entry:${entry.id}`),
        );
        expect(names, key).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

describe('a small cycle', () => {
  const cycle = buildCycle({
    rulebook: { rounding: { result: { mode: 'halfUp', digits: 2 } } },
    indicators: [
      {
        id: 'i',
        resultKind: 'percent',
        parameters: ['a', 'b'],
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

  test('rolls up to the administration without an issue', () => {
    const { nodes, issues } = compute(cycle, { basis: 'measured' });
    expect(nodes.get('i#score')).toMatchObject({ shown: '100.00', reached: true });
    expect(nodes.get('administration#value')?.shown).toBe('100.00');
    expect(nodes.get('i#share')?.shown).toBe('100.00');
    expect(nodes.get('i#weight')?.shown).toBe('100.00');
    expect(issues).toEqual([]);
  });

  test('says how a figure came about: method, inputs, exact number before rounding', () => {
    const { nodes } = compute(cycle, { basis: 'measured' });
    expect(nodes.get('i#result')?.step).toEqual({
      method: 'formula',
      note: 'a / b',
      inputs: [{ key: 'i#parameter:a' }, { key: 'i#parameter:b' }],
      excluded: [],
      unrounded: { numerator: 675n, denominator: 7n },
    });
    expect(nodes.get('i#achievement')?.step).toMatchObject({ method: 'linearRatio', rule: 'achievement.up' });
  });

  test('without a plan has an administration without a value, never an error', () => {
    const results = compute({ ...cycle, planVersions: [] }, { basis: 'oiv' });
    expect(results.nodes.get('administration#value')).toMatchObject({
      state: 'notApplicable',
      reason: 'noChildren',
    });
  });

  test('with a tree that runs in a circle says so and goes on', () => {
    const circle = buildCycle({
      nodes: [
        { id: 'x', kind: 'area', parent: 'y' },
        { id: 'y', kind: 'area', parent: 'x' },
        { id: 'twice', kind: 'area', parent: null },
        { id: 'twice', kind: 'strategicObjective', parent: 'twice' },
      ],
      indicators: [{ id: 'i', parent: 'x' }],
    });
    const { issues, subjects } = compute(circle, { basis: 'measured' });
    expect(subjects.map(({ id }) => id)).toEqual(['administration', 'twice']);
    expect(issues.filter(({ code }) => code === 'result.outsideTree')).toHaveLength(3);
  });
});

describe('a hostile cycle', () => {
  test('with a chain of thousands of indicators is computed', () => {
    const indicators = Array.from({ length: 5000 }, (_item, position) => ({
      id: `i${position}`,
      parameters:
        position === 4999
          ? ['a']
          : [{ name: 'a', source: { kind: 'indicator' as const, indicator: `i${position + 1}` } }],
    }));
    const entries = [{ indicator: 'i4999', values: { q1: '7' } }];
    const { nodes } = compute(buildCycle({ indicators, entries }), { basis: 'measured' });
    expect(nodes.get('i0#result')?.shown).toBe('7.00');
  });

  test('with thousands of levels has results for the first fifty and an issue for the others', () => {
    const nodes = Array.from({ length: 5000 }, (_item, position) => ({
      id: `n${position}`,
      kind: 'area' as const,
      parent: position === 0 ? null : `n${position - 1}`,
    }));
    const { subjects, issues } = compute(buildCycle({ nodes }), { basis: 'measured' });
    expect(subjects).toHaveLength(51);
    expect(issues).toHaveLength(4950);
  });

  test('with units beneath one another in a circle says that they cannot be computed', () => {
    const unit = (id: string, parent: string) => ({
      id,
      kind: 'office' as const,
      versions: [{ code: id, name: id, parent, from: '2019-01-01', reports: true }],
    });
    const rulebook = { unit: { combine: 'mean', over: 'childUnits', sharedIndicators: 'once' } } as const;
    const cycle = buildCycle({ rulebook, units: [unit('x', 'y'), unit('y', 'x')] });
    const { nodes } = compute(cycle, { basis: 'measured' });
    expect(nodes.get('x#value')?.state).toBe('notComputable');
    const branch = buildCycle({
      rulebook: { unit: { ...rulebook.unit, over: 'rowsOfBranch' } },
      units: [unit('x', 'y'), unit('y', 'x')],
      answers: { x: ['i'], y: ['j'] },
      indicators: [{ id: 'i' }, { id: 'j' }],
    });
    expect(compute(branch, { basis: 'measured' }).nodes.get('x#value')?.step.excluded).toHaveLength(2);
  });
});
