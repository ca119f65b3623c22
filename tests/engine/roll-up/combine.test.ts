/** Children's figures put together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/engine/outcome.ts';
import { combineMembers } from '../../../src/engine/roll-up/combine.ts';
import type { CombineRule, Member, MemberSource } from '../../../src/engine/roll-up/member.ts';
import { add, compare, integer, ONE, type Rational, sum, ZERO } from '../../../src/kernel/index.ts';
import { fraction } from '../arbitraries.ts';

const weight = fc.integer({ min: 1, max: 50 }).map(integer);
const empty: fc.Arbitrary<Outcome<Rational>> = fc.constantFrom(
  { state: 'notApplicable' as const, reason: 'notApplicable' as const },
  { state: 'notApplicable' as const, reason: 'neutralised' as const },
  { state: 'notYetDue' as const, reason: 'notYetDue' as const },
);
const value: fc.Arbitrary<Outcome<Rational>> = fraction(100).map((figure) => ({
  state: 'value',
  value: figure,
}));

const memberWith = (outcome: fc.Arbitrary<Outcome<Rational>>): fc.Arbitrary<Omit<Member, 'id' | 'key'>> =>
  fc.record({ outcome, weight, missing: fc.constant('notComputable' as const) });

const named = (members: readonly Omit<Member, 'id' | 'key'>[], source = 0): readonly Member[] =>
  members.map((member, position) => ({
    ...member,
    id: `${source}-${position}`,
    key: `${source}-${position}#score`,
  }));

const source = (members: readonly Member[], share?: Rational): MemberSource => ({ members, share });

const rule: fc.Arbitrary<CombineRule> = fc.record({
  combine: fc.constantFrom('mean' as const, 'weightedMean' as const),
  notComputable: fc.constant('propagate' as const),
});

const withValues = fc
  .array(memberWith(value), { minLength: 1, maxLength: 6 })
  .map((members) => named(members));
const mixed = fc
  .array(memberWith(fc.oneof(value, empty)), { minLength: 1, maxLength: 8 })
  .map((members) => named(members));

const figureOf = (sources: readonly MemberSource[], by: CombineRule): Rational => {
  const { outcome } = combineMembers(sources, by);
  if (outcome.state !== 'value') throw new Error(outcome.reason);
  return outcome.value;
};

const figures = (members: readonly Member[]): readonly Rational[] =>
  members.flatMap(({ outcome }) => (outcome.state === 'value' ? [outcome.value] : []));

describe('a mean', () => {
  test('lies between the least and the greatest figure', () => {
    fc.assert(
      fc.property(rule, withValues, (by, members) => {
        const combined = figureOf([source(members)], by);
        const sorted = [...figures(members)].sort(compare);
        expect(compare(combined, sorted[0] ?? ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(combined, sorted.at(-1) ?? ZERO)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(rule, withValues, (by, members) => {
        expect(figureOf([source([...members].reverse())], by)).toEqual(figureOf([source(members)], by));
      }),
    );
  });

  test('with equal weights is the plain mean', () => {
    fc.assert(
      fc.property(withValues, weight, (members, same) => {
        const even = members.map((member) => ({ ...member, weight: same }));
        const plain = figureOf([source(members)], { combine: 'mean', notComputable: 'propagate' });
        expect(figureOf([source(even)], { combine: 'weightedMean', notComputable: 'propagate' })).toEqual(
          plain,
        );
      }),
    );
  });

  test('never falls when one figure rises', () => {
    fc.assert(
      fc.property(rule, withValues, fc.nat(), (by, members, pick) => {
        const chosen = pick % members.length;
        const raised = members.map((member, position) =>
          position === chosen && member.outcome.state === 'value'
            ? { ...member, outcome: { state: 'value' as const, value: add(member.outcome.value, ONE) } }
            : member,
        );
        expect(compare(figureOf([source(raised)], by), figureOf([source(members)], by))).toBe(1);
      }),
    );
  });
});

describe('what is left out', () => {
  test('renormalises: the figure is that of the others alone', () => {
    fc.assert(
      fc.property(rule, mixed, (by, members) => {
        const others = members.filter(({ outcome }) => outcome.state === 'value');
        const combined = combineMembers([source(members)], by);
        expect(combined.excluded).toHaveLength(members.length - others.length);
        if (others.length === 0) expect(combined.outcome).toMatchObject({ reason: 'allExcluded' });
        else expect(combined.outcome).toEqual({ state: 'value', value: figureOf([source(others)], by) });
      }),
    );
  });

  test('leaves coefficients that add up to one', () => {
    fc.assert(
      fc.property(rule, mixed, mixed, fc.tuple(weight, weight), (by, first, second, [share, other]) => {
        const both = [source(first, share), source(named(second, 1), other)];
        const { coefficients, outcome } = combineMembers(both, by);
        if (outcome.state === 'value') expect(sum([...coefficients.values()])).toEqual(ONE);
        else expect(coefficients.size).toBe(0);
      }),
    );
  });

  test('keeps the reason: neutralised, not applicable, not yet due', () => {
    const [one, two, three] = ['neutralised', 'notApplicable', 'notYetDue'] as const;
    const members = named([
      { outcome: { state: 'notApplicable', reason: one }, weight: ONE, missing: 'zero' },
      { outcome: { state: 'notApplicable', reason: 'allExcluded' }, weight: ONE, missing: 'zero' },
      { outcome: { state: 'notYetDue', reason: 'noEntries' }, weight: ONE, missing: 'zero' },
    ]);
    const { excluded } = combineMembers([source(members)], { combine: 'mean', notComputable: 'zero' });
    expect(excluded.map(({ reason }) => reason)).toEqual([one, two, three]);
  });
});

const lone = (outcome: Outcome<Rational>, missing: Member['missing']): readonly MemberSource[] => [
  source(named([{ outcome, weight: ONE, missing }])),
];

describe('a child that is missing or cannot be computed follows the policy', () => {
  const missing: Outcome<Rational> = { state: 'missing', reason: 'missing' };
  const broken: Outcome<Rational> = { state: 'notComputable', reason: 'noTarget' };

  test.each([
    ['notComputable', { state: 'notComputable', reason: 'childNotComputable' }],
    ['error', { state: 'notComputable', reason: 'childNotComputable' }],
    ['exclude', { state: 'missing', reason: 'allExcluded' }],
    ['zero', { state: 'value', value: ZERO }],
  ] as const)('missing, %s', (policy, outcome) => {
    expect(
      combineMembers(lone(missing, policy), { combine: 'mean', notComputable: 'propagate' }).outcome,
    ).toEqual(outcome);
  });

  test.each([
    ['propagate', { state: 'notComputable', reason: 'childNotComputable' }],
    ['exclude', { state: 'notApplicable', reason: 'allExcluded' }],
    ['zero', { state: 'value', value: ZERO }],
  ] as const)('not computable, %s', (policy, outcome) => {
    expect(combineMembers(lone(broken, 'error'), { combine: 'mean', notComputable: policy }).outcome).toEqual(
      outcome,
    );
  });

  test('faults of children come before faults of weights', () => {
    const members = named([
      { outcome: { state: 'value', value: ONE }, weight: undefined, missing: 'error' },
      { outcome: broken, weight: ONE, missing: 'error' },
    ]);
    const by: CombineRule = { combine: 'weightedMean', notComputable: 'propagate' };
    expect(combineMembers([source(members)], by).outcome).toMatchObject({ reason: 'childNotComputable' });
    expect(combineMembers([source(members.slice(0, 1))], by).outcome).toMatchObject({ reason: 'noWeight' });
  });
});

describe('several sources', () => {
  const of = (figure: number, from: number, share?: number): MemberSource =>
    source(
      named([{ outcome: { state: 'value', value: integer(figure) }, weight: ONE, missing: 'error' }], from),
      share === undefined ? undefined : integer(share),
    );
  const by: CombineRule = { combine: 'mean', notComputable: 'propagate' };

  test('count by their shares', () => {
    expect(figureOf([of(100, 0, 60), of(50, 1, 40)], by)).toEqual(integer(80));
    expect(figureOf([of(100, 0), of(50, 1)], by)).toEqual(integer(75));
  });

  test('one alone counts whole, even with a share of zero', () => {
    expect(figureOf([of(100, 0, 0), source([], integer(100))], by)).toEqual(integer(100));
  });

  test('with shares that add up to zero cannot be put together', () => {
    expect(combineMembers([of(100, 0, 0), of(50, 1, 0)], by).outcome).toMatchObject({ reason: 'zeroWeight' });
  });

  test('without any child are not applicable', () => {
    expect(combineMembers([source([]), source([])], by).outcome).toEqual({
      state: 'notApplicable',
      reason: 'noChildren',
    });
  });
});
