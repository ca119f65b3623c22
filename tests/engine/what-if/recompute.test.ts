/** Recomputing after a change. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyChanges,
  type Change,
  compute,
  computeForChanges,
  differences,
  recompute,
} from '../../../src/engine/index.ts';
import { decimal, indicatorId, localDate, nodeId } from '../../../src/kernel/index.ts';
import type { Basis, CycleFile, ResultSet } from '../../../src/model/index.ts';
import { randomCycle } from '../random-cycle.ts';

const changeOf = (cycle: CycleFile, kind: Change['kind'], pick: number): Change | undefined => {
  switch (kind) {
    case 'entry': {
      const entry = cycle.entries[pick % Math.max(1, cycle.entries.length)];
      const cell = { state: 'value' as const, value: { kind: 'number' as const, amount: decimal('7.5') } };
      return entry === undefined ? undefined : { kind, entry: entry.id, cell };
    }
    case 'target': {
      const targets = cycle.planVersions[0]?.targets ?? [];
      const target = targets[pick % Math.max(1, targets.length)];
      const bound = { kind: 'number' as const, amount: decimal('8') };
      return target === undefined
        ? undefined
        : { kind, target: target.id, goal: { direction: 'down', bound, strict: false } };
    }
    case 'weight':
      return { kind, subject: pick % 2 === 0 ? indicatorId('i1') : nodeId('group'), amount: decimal('33') };
    case 'assessmentRemoved':
      return { kind, assessment: 'assessment-0' };
    case 'assessmentAdded':
      return {
        kind,
        assessment: {
          id: 'new',
          node: nodeId('operational'),
          role: 'manager',
          decision: 'correct',
          value: decimal('42'),
          motive: 'prova',
          author: 'dirigente',
          date: localDate('2020-01-31'),
          origin: { kind: 'assumption' },
        },
      };
    case 'bandThreshold':
      return { kind, from: decimal('90'), to: decimal('50') };
    case 'rounding':
      return { kind, stage: 'value', rounding: { mode: 'truncate', digits: 1 } };
  }
};

const kind = fc.constantFrom<Change['kind']>(
  'entry',
  'target',
  'weight',
  'assessmentRemoved',
  'assessmentAdded',
  'bandThreshold',
  'rounding',
);

/** Results by key, so that the order in which they were written does not count. */
const byKey = ({ nodes, subjects, issues }: ResultSet) => ({
  nodes: new Map([...nodes].sort(([first], [second]) => (first < second ? -1 : 1))),
  subjects,
  issues,
});

test('recomputing gives exactly what computing the changed cycle anew gives', () => {
  fc.assert(
    fc.property(
      randomCycle,
      fc.constantFrom<Basis>('measured', 'manager', 'oiv'),
      fc.array(fc.tuple(kind, fc.nat(30)), { minLength: 1, maxLength: 3 }),
      (cycle, basis, picks) => {
        const changes = picks.flatMap(([of, pick]) => changeOf(cycle, of, pick) ?? []);
        const computed = computeForChanges(cycle, { basis });
        const anew = compute(applyChanges(cycle, changes), { basis });
        const recomputed = recompute(computed, changes);
        expect(byKey(recomputed)).toEqual(byKey(anew));
        expect(differences(recomputed, anew)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('the cycle and the results before stay as they are', () => {
  fc.assert(
    fc.property(randomCycle, kind, fc.nat(30), (cycle, of, pick) => {
      const change = changeOf(cycle, of, pick);
      if (change === undefined) return;
      const copy = structuredClone(cycle);
      const computed = computeForChanges(cycle, { basis: 'manager' });
      const before = byKey(computed.results);
      recompute(computed, [change]);
      expect(cycle).toEqual(copy);
      expect(byKey(computed.results)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test('what no change touches is kept, not computed again', () => {
  fc.assert(
    fc.property(randomCycle, (cycle) => {
      const entry = cycle.entries[0];
      if (entry === undefined) return;
      const computed = computeForChanges(cycle, { basis: 'measured' });
      const { nodes } = recompute(computed, [{ kind: 'entry', entry: entry.id, cell: { state: 'missing' } }]);
      const plan = cycle.planVersions[0];
      const others = (plan?.indicators ?? []).filter(
        ({ id, parameters }) =>
          id !== entry.indicator && parameters.every(({ source }) => source.kind !== 'indicator'),
      );
      for (const { id } of others) {
        expect(nodes.get(`${id}#result`)).toBe(computed.results.nodes.get(`${id}#result`));
      }
    }),
    { numRuns: 50 },
  );
});
