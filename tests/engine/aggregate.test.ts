/** Several figures put together to one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate } from '../../src/engine/aggregate.ts';
import type { Empty, Outcome, Term } from '../../src/engine/outcome.ts';
import {
  compare,
  dateOfDayNumber,
  integer,
  localDate,
  type Rational,
  sum,
  ZERO,
} from '../../src/kernel/index.ts';
import type { Aggregator } from '../../src/model/index.ts';
import { fraction } from './arbitraries.ts';

const NONE: Empty = { state: 'missing', reason: 'noEntries' };

const number: fc.Arbitrary<Outcome<Term>> = fraction().map((exact) => ({
  state: 'value',
  value: { kind: 'number', exact },
}));
const date: fc.Arbitrary<Outcome<Term>> = fc
  .integer({ min: 17_000, max: 19_000 })
  .map((day) => ({ state: 'value', value: { kind: 'date', date: dateOfDayNumber(day) } }));
const state = fc.constantFrom('missing' as const, 'notApplicable' as const, 'notYetDue' as const);
const empty: fc.Arbitrary<Outcome<Term>> = state.map((name) => ({ state: name, reason: name }));
const broken: Outcome<Term> = { state: 'notComputable', reason: 'kindMismatch' };

const NUMERIC: readonly Aggregator[] = ['sum', 'mean', 'max', 'min'];
const ALL: readonly Aggregator[] = [...NUMERIC, 'last', 'latestDate', 'earliestDate', 'single'];
const numeric = fc.constantFrom(...NUMERIC);
const any = fc.constantFrom(...ALL);

const exactOf = (outcome: Outcome<Term>): Rational => {
  if (outcome.state !== 'value' || outcome.value.kind !== 'number') throw new Error('no number');
  return outcome.value.exact;
};

const exacts = (outcomes: readonly Outcome<Term>[]): readonly Rational[] =>
  outcomes.flatMap((outcome) =>
    outcome.state === 'value' && outcome.value.kind === 'number' ? [outcome.value.exact] : [],
  );

describe('figures put together', () => {
  test('skip the empty ones, wherever they stand', () => {
    fc.assert(
      fc.property(any, fc.array(fc.oneof(number, empty), { maxLength: 6 }), (aggregator, outcomes) => {
        const filled = outcomes.filter(({ state: name }) => name === 'value');
        if (filled.length === 0) return;
        expect(aggregate(aggregator, outcomes, NONE)).toEqual(aggregate(aggregator, filled, NONE));
      }),
    );
  });

  test('do not depend on the order, except for the last', () => {
    fc.assert(
      fc.property(numeric, fc.array(number, { minLength: 1, maxLength: 6 }), (aggregator, outcomes) => {
        const reversed = aggregate(aggregator, [...outcomes].reverse(), NONE);
        expect(reversed).toEqual(aggregate(aggregator, outcomes, NONE));
      }),
    );
  });

  test('min ≤ mean ≤ max, and the sum is that of all', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), (outcomes) => {
        const of = (aggregator: Aggregator) => exactOf(aggregate(aggregator, outcomes, NONE));
        expect(compare(of('min'), of('mean'))).toBeLessThanOrEqual(0);
        expect(compare(of('mean'), of('max'))).toBeLessThanOrEqual(0);
        expect(of('sum')).toEqual(sum(exacts(outcomes)));
      }),
    );
  });

  test('the latest and the earliest date are among the dates and at their ends', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 6 }), (outcomes) => {
        const sorted = outcomes
          .flatMap((outcome) =>
            outcome.state === 'value' && outcome.value.kind === 'date' ? [outcome.value.date] : [],
          )
          .sort();
        expect(aggregate('earliestDate', outcomes, NONE)).toMatchObject({ value: { date: sorted[0] } });
        expect(aggregate('latestDate', outcomes, NONE)).toMatchObject({ value: { date: sorted.at(-1) } });
      }),
    );
  });

  test('the last is the last with a value; a single one is refused a second', () => {
    const [one, two]: readonly Outcome<Term>[] = [1, 2].map((value) => ({
      state: 'value',
      value: { kind: 'number', exact: integer(value) },
    }));
    if (one === undefined || two === undefined) return;
    expect(exactOf(aggregate('last', [one, two, { state: 'missing', reason: 'missing' }], NONE))).toEqual(
      integer(2),
    );
    expect(
      exactOf(aggregate('single', [{ state: 'notApplicable', reason: 'notApplicable' }, two], NONE)),
    ).toEqual(integer(2));
    expect(aggregate('single', [one, two], NONE)).toMatchObject({ reason: 'moreThanOneValue' });
  });

  test('cannot be computed when one of them cannot, with its reason', () => {
    fc.assert(
      fc.property(
        any,
        fc.array(fc.oneof(number, empty, date)),
        fc.array(fc.oneof(number, empty)),
        (aggregator, before, after) => {
          expect(aggregate(aggregator, [...before, broken, ...after], NONE)).toBe(broken);
        },
      ),
    );
  });

  test('numbers are no dates and dates no numbers', () => {
    const day: Outcome<Term> = { state: 'value', value: { kind: 'date', date: localDate('2019-06-30') } };
    const zero: Outcome<Term> = { state: 'value', value: { kind: 'number', exact: ZERO } };
    for (const aggregator of NUMERIC) {
      expect(aggregate(aggregator, [zero, day], NONE)).toMatchObject({ reason: 'kindMismatch' });
    }
    expect(aggregate('latestDate', [day, zero], NONE)).toMatchObject({ reason: 'kindMismatch' });
    expect(aggregate('earliestDate', [zero], NONE)).toMatchObject({ reason: 'kindMismatch' });
  });
});

describe('figures without any value', () => {
  test('are missing before not yet due before not applicable', () => {
    fc.assert(
      fc.property(any, fc.array(state, { minLength: 1 }), (aggregator, names) => {
        const outcomes = names.map((name): Outcome<Term> => ({ state: name, reason: name }));
        const expected = (['missing', 'notYetDue', 'notApplicable'] as const).find((name) =>
          names.includes(name),
        );
        expect(aggregate(aggregator, outcomes, NONE).state).toBe(expected);
      }),
    );
  });

  test('keep the reason of the first in that state; an empty list has its own', () => {
    const outcomes: readonly Outcome<Term>[] = [
      { state: 'notYetDue', reason: 'notYetDue' },
      { state: 'missing', reason: 'noEntries' },
      { state: 'missing', reason: 'missing' },
    ];
    expect(aggregate('sum', outcomes, NONE)).toEqual({ state: 'missing', reason: 'noEntries' });
    expect(aggregate('sum', [], NONE)).toBe(NONE);
  });
});
