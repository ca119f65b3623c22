/** The status of a result: shape, word and class. */
import { describe, expect, it } from 'vitest';
import { decimal, integer, rational } from '../../src/kernel/index.ts';
import type { ResultNode } from '../../src/model/index.ts';
import { formatResult, statusOf } from '../../src/wording/index.ts';
import { exampleRulebook } from './example-rulebook.ts';

const step = { method: 'keep', inputs: [], excluded: [] };
const scored = (points: number, rest: Partial<ResultNode> = {}): ResultNode => ({
  key: 'a#score',
  id: 'a',
  kind: 'indicator',
  field: 'score',
  state: 'value',
  figure: { kind: 'percent', exact: integer(points) },
  shown: `${points}.00`,
  step,
  ...rest,
});
const empty = (state: Exclude<ResultNode['state'], 'value'>): ResultNode => ({
  key: 'a#score',
  id: 'a',
  kind: 'indicator',
  field: 'score',
  state,
  step,
});

describe('statusOf', () => {
  it('reads the thresholds of the rulebook: reached from 100, partial above 0', () => {
    expect(statusOf(scored(100), exampleRulebook)).toMatchObject({ symbol: '●', word: 'raggiunto' });
    expect(statusOf(scored(99), exampleRulebook)).toMatchObject({ symbol: '◐', stem: 'partial' });
    expect(statusOf(scored(0), exampleRulebook)).toMatchObject({ symbol: '○', word: 'non raggiunto' });
  });

  it('follows other thresholds', () => {
    const status = { reachedFrom: decimal('90'), partialAbove: decimal('50'), behindBelow: decimal('90') };
    const rulebook = { ...exampleRulebook, status };
    expect(statusOf(scored(90), rulebook).kind).toBe('reached');
    expect(statusOf(scored(50), rulebook).kind).toBe('missed');
    expect(statusOf(scored(51), rulebook).kind).toBe('partial');
  });

  it('does not call a target reached that a band has only scored as full', () => {
    expect(statusOf(scored(100, { reached: false }), exampleRulebook).kind).toBe('partial');
  });

  it('never takes a state without a value for zero', () => {
    expect(statusOf(empty('notComputable'), exampleRulebook)).toMatchObject({
      symbol: '◇',
      word: 'non calcolabile',
      stem: 'unknown',
    });
    expect(statusOf(empty('missing'), exampleRulebook)).toMatchObject({ symbol: '–', word: 'manca il dato' });
    expect(statusOf(empty('notYetDue'), exampleRulebook)).toMatchObject({
      symbol: '–',
      word: 'non ancora dovuto',
      stem: 'notdue',
    });
  });

  it('judges no measured result by thresholds of the score', () => {
    expect(statusOf({ ...scored(87), field: 'result' }, exampleRulebook).kind).toBe('notJudged');
  });
});

describe('formatResult', () => {
  it('prints the decimals of the stage and the unit', () => {
    const days = scored(17, {
      field: 'result',
      figure: { kind: 'number', exact: rational(1733n, 100n) },
      shown: '17.33',
    });
    expect(formatResult(days, 'giorni')).toBe('17,33\u00a0giorni');
    expect(formatResult(scored(100))).toBe('100,00\u00a0%');
    expect(formatResult({ ...days, figure: { kind: 'money', exact: integer(12) }, shown: '12' })).toBe(
      '€\u00a012',
    );
  });

  it('prints the word of the state where there is no figure', () => {
    expect(formatResult(empty('missing'))).toBe('manca il dato');
    expect(formatResult(empty('notComputable'))).toBe('non calcolabile');
  });
});
