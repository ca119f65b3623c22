/** From achievement to score. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../../src/engine/exact.ts';
import { bandOf, scoreOf } from '../../../src/engine/score/score-rule.ts';
import { compare, type DecimalString, decimal, type Rational } from '../../../src/kernel/index.ts';
import type { Band, ScoreRule } from '../../../src/model/index.ts';
import { decimalBetween, fraction } from '../arbitraries.ts';

/** Bands without gap or overlap: each inner edge is included on exactly one side. */
const bands: fc.Arbitrary<readonly Band[]> = fc
  .uniqueArray(decimalBetween(0, 150), {
    minLength: 1,
    maxLength: 5,
    selector: (at) => `${exact(at).numerator}/${exact(at).denominator}`,
  })
  .chain((edges) =>
    fc.tuple(
      fc.constant([...edges].sort((first, second) => compare(exact(first), exact(second)))),
      fc.array(fc.boolean(), { minLength: edges.length, maxLength: edges.length }),
      fc.array(fc.option(decimalBetween(0, 120)), {
        minLength: edges.length + 1,
        maxLength: edges.length + 1,
      }),
    ),
  )
  .map(([edges, lower, scores]) =>
    scores.map((score, position): Band => {
      const [before, after] = [edges[position - 1], edges[position]];
      return {
        from:
          before === undefined
            ? null
            : { at: before, side: lower[position - 1] === true ? 'excluded' : 'included' },
        to:
          after === undefined
            ? null
            : { at: after, side: lower[position] === true ? 'included' : 'excluded' },
        outcome: score === null ? { kind: 'keep' } : { kind: 'fixed', score },
      };
    }),
  );

const points: fc.Arbitrary<Extract<ScoreRule, { method: 'interpolated' }>['points']> = fc
  .uniqueArray(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 5 })
  .chain((corners) =>
    fc.tuple(
      fc.constant([...corners].sort((first, second) => first - second)),
      fc.array(fc.integer({ min: 0, max: 120 }), { minLength: corners.length, maxLength: corners.length }),
    ),
  )
  .map(([corners, scores]) => {
    const rising = [...scores].sort((first, second) => first - second);
    return corners.map((corner, position) => ({
      achievement: decimal(String(corner)),
      score: decimal(String(rising[position] ?? 0)),
    }));
  });

const score = (rule: ScoreRule, achievement: Rational): Rational => {
  const outcome = scoreOf(rule, achievement);
  if (outcome.state !== 'value') throw new Error('a valid rule scores everything');
  return outcome.value;
};

describe('bands', () => {
  test('contain every achievement exactly once', () => {
    fc.assert(
      fc.property(bands, fraction(160), (rule, achievement) => {
        const containing = rule.filter((band) => bandOf([band], achievement) !== undefined);
        expect(containing).toEqual([bandOf(rule, achievement)]);
      }),
    );
  });

  test('also at their very edges', () => {
    fc.assert(
      fc.property(bands, (rule) => {
        for (const { to } of rule) {
          if (to === null) continue;
          expect(rule.filter((band) => bandOf([band], exact(to.at)) !== undefined)).toHaveLength(1);
        }
      }),
    );
  });

  test('give their score, or the achievement itself', () => {
    fc.assert(
      fc.property(bands, fraction(160), (rule, achievement) => {
        const band = bandOf(rule, achievement);
        const expected = band?.outcome.kind === 'fixed' ? exact(band.outcome.score) : achievement;
        expect(score({ method: 'bands', bands: rule }, achievement)).toEqual(expected);
      }),
    );
  });

  test('without one for the achievement give a reason, never a guess', () => {
    const gap: ScoreRule = {
      method: 'bands',
      bands: [{ from: null, to: { at: decimal('50'), side: 'excluded' }, outcome: { kind: 'keep' } }],
    };
    expect(scoreOf(gap, exact(decimal('50')))).toEqual({
      state: 'notComputable',
      reason: 'limitsNotOrdered',
    });
    expect(scoreOf({ method: 'interpolated', points: [] }, exact(decimal('50'))).state).toBe('notComputable');
  });
});

describe('an interpolated rule', () => {
  test('goes through its points', () => {
    fc.assert(
      fc.property(points, (corners) => {
        for (const corner of corners) {
          const reached = score({ method: 'interpolated', points: corners }, exact(corner.achievement));
          expect(reached).toEqual(exact(corner.score));
        }
      }),
    );
  });

  test('with rising scores never falls, and stays between the first and the last', () => {
    fc.assert(
      fc.property(points, fraction(200), fraction(200), (corners, first, second) => {
        const [low, high] = compare(first, second) <= 0 ? [first, second] : [second, first];
        const rule: ScoreRule = { method: 'interpolated', points: corners };
        expect(compare(score(rule, low), score(rule, high))).toBeLessThanOrEqual(0);
        const ends: readonly DecimalString[] = corners.map((corner) => corner.score);
        expect(compare(score(rule, low), exact(ends[0] ?? decimal('0')))).toBeGreaterThanOrEqual(0);
        expect(compare(score(rule, high), exact(ends.at(-1) ?? decimal('0')))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test('keep gives the achievement', () => {
  fc.assert(
    fc.property(fraction(), (achievement) => {
      expect(score({ method: 'keep' }, achievement)).toBe(achievement);
    }),
  );
});
