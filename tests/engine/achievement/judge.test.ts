/** Every direction against every kind of result, as a table: raw achievement and whether the bound is met. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/engine/achievement/judge.ts';
import type { JudgementContext, Past } from '../../../src/engine/achievement/judgement.ts';
import { decimal, formatExact, localDate, parseDecimal, ZERO } from '../../../src/kernel/index.ts';
import type { AchievementRule, Figure, Goal, Quantity } from '../../../src/model/index.ts';

const rule: AchievementRule = {
  up: 'linearRatio',
  down: 'linearDeviation',
  deadline: { method: 'onOrBefore' },
  cap: null,
  floor: decimal('0'),
  zeroBelow: null,
};

type NumberKind = 'number' | 'percent' | 'money';

const figure = (amount: string, kind: NumberKind = 'number'): Figure => ({
  kind,
  exact: parseDecimal(amount) ?? ZERO,
});
const day = (date: string): Figure => ({ kind: 'date', date: localDate(date) });
const yes = (value: boolean): Figure => ({ kind: 'boolean', value });
const quantity = (amount: string, kind: NumberKind = 'number'): Quantity => ({
  kind,
  amount: decimal(amount),
});
const onDay = (date: string): Quantity => ({ kind: 'date', date: localDate(date) });

/** Results of earlier years: 200 in 2018, a date in 2017, a text in 2016, nothing else. */
const past: Past = (year) => {
  if (year === 2018) return { key: 'history:i:2018', figure: figure('200') };
  if (year === 2017) return { key: 'history:i:2017', figure: day('2017-05-01') };
  return year === 2016 ? 'notANumber' : 'none';
};

const context: JudgementContext = { rule, patronSaint: undefined, past };

const verdict = (goal: Goal, result: Figure, changed: Partial<JudgementContext> = {}): string => {
  const { raw, met } = judge({ ...context, ...changed }, goal, result);
  return `${raw.state === 'value' ? formatExact(raw.value) : raw.reason}${met ? ', met' : ''}`;
};

const up: Goal = { direction: 'up', bound: quantity('10'), strict: false };
const exactly: Goal = { direction: 'exact', bound: quantity('10') };
const about: Goal = { ...exactly, tolerance: decimal('0.5') };
const relative = (year: number, percent = '5'): Goal => ({
  direction: 'up',
  bound: { kind: 'relative', year, percent: decimal(percent) },
  strict: false,
});
const baseline: Goal = {
  direction: 'baseline',
  baseline: quantity('10'),
  bound: quantity('20'),
  strict: false,
};

describe('[U] engine/achievement/judge', () => {
  it.each<[string, Goal, Figure, string]>([
    ['equal', exactly, figure('10'), '100, met'],
    ['a little more', exactly, figure('10.01'), '0'],
    ['a little less', exactly, figure('9.99'), '0'],
    ['on the upper edge of the tolerance', about, figure('10.5'), '100, met'],
    ['on the lower edge of the tolerance', about, figure('9.5'), '100, met'],
    ['above the tolerance', about, figure('10.51'), '0'],
    ['below the tolerance', about, figure('9.49'), '0'],
    ['money beside a number', exactly, figure('10', 'money'), '100, met'],
    ['percent beside a number', exactly, figure('10', 'percent'), 'kindMismatch'],
    ['a date beside a number', exactly, day('2019-06-30'), 'kindMismatch'],
    ['yes beside a number', exactly, yes(true), 'kindMismatch'],
    ['the day itself', { direction: 'exact', bound: onDay('2019-06-30') }, day('2019-06-30'), '100, met'],
    ['another day', { direction: 'exact', bound: onDay('2019-06-30') }, day('2019-06-29'), '0'],
    [
      'a number beside a day',
      { direction: 'exact', bound: onDay('2019-06-30') },
      figure('10'),
      'kindMismatch',
    ],
    [
      'no where no is wanted',
      { direction: 'exact', bound: { kind: 'boolean', value: false } },
      yes(false),
      '100, met',
    ],
    [
      'yes where no is wanted',
      { direction: 'exact', bound: { kind: 'boolean', value: false } },
      yes(true),
      '0',
    ],
    [
      'a text as target',
      { direction: 'exact', bound: { kind: 'text', text: 'tutto' } },
      figure('10'),
      'kindMismatch',
    ],
  ])('exact: %s', (_what, goal, result, expected) => {
    expect(verdict(goal, result)).toBe(expected);
  });

  it.each<[Figure, string]>([
    [yes(true), '100, met'],
    [yes(false), '0'],
    [figure('1'), 'kindMismatch'],
    [day('2019-01-01'), 'kindMismatch'],
  ])('yes or no: %o', (result, expected) => {
    expect(verdict({ direction: 'yesNo' }, result)).toBe(expected);
  });

  it.each<[Figure, string]>([
    [figure('100', 'percent'), '100, met'],
    [figure('120', 'percent'), '120, met'],
    [figure('99.99', 'percent'), '99.99'],
    [figure('0', 'percent'), '0'],
    [figure('100', 'number'), 'kindMismatch'],
    [yes(true), 'kindMismatch'],
  ])('declared: %o', (result, expected) => {
    expect(verdict({ direction: 'declared' }, result)).toBe(expected);
  });

  it.each<[string, Goal, Figure, string]>([
    ['at the bound', up, figure('10'), '100, met'],
    ['money against a number', up, figure('5', 'money'), '50'],
    ['a number against money', { ...up, bound: quantity('10', 'money') }, figure('5'), '50'],
    ['percent against a number', up, figure('5', 'percent'), 'kindMismatch'],
    ['a number against percent', { ...up, bound: quantity('10', 'percent') }, figure('5'), 'kindMismatch'],
    ['a date', up, day('2019-01-01'), 'kindMismatch'],
    ['yes', up, yes(true), 'kindMismatch'],
    ['a number against a date', { ...up, bound: onDay('2019-01-01') }, figure('5'), 'kindMismatch'],
    [
      'on a scale, as more is better',
      { direction: 'scale', from: decimal('1'), to: decimal('5'), bound: quantity('4'), strict: true },
      figure('4'),
      '100',
    ],
    ['less is better', { direction: 'down', bound: quantity('10'), strict: false }, figure('15'), '50'],
    [
      'less is better, strictly, at the bound',
      { direction: 'down', bound: quantity('10'), strict: true },
      figure('10'),
      '100',
    ],
    ['half the way', baseline, figure('15'), '50'],
    ['the whole way', baseline, figure('20'), '100, met'],
    ['no way to go', { ...baseline, bound: quantity('10') }, figure('15'), 'baselineEqualsTarget'],
    [
      'a baseline of another kind',
      { ...baseline, baseline: quantity('10', 'percent') },
      figure('15'),
      'kindMismatch',
    ],
    ['inside a range', { direction: 'range', from: decimal('1'), to: decimal('3') }, figure('3'), '100, met'],
    [
      'a date in a range',
      { direction: 'range', from: decimal('1'), to: decimal('3') },
      day('2019-01-01'),
      'kindMismatch',
    ],
    [
      'at the target of limits',
      { direction: 'limits', minimum: decimal('0'), target: decimal('10'), maximum: decimal('20') },
      figure('10'),
      '100, met',
    ],
  ])('numbers: %s', (_what, goal, result, expected) => {
    expect(verdict(goal, result)).toBe(expected);
  });

  it.each<[string, Figure, Quantity, string]>([
    ['on the day', day('2019-06-30'), onDay('2019-06-30'), '100, met'],
    ['a day late', day('2019-07-01'), onDay('2019-06-30'), '0'],
    ['a number for a date', figure('3'), onDay('2019-06-30'), 'kindMismatch'],
    ['a number as deadline', day('2019-06-30'), quantity('30'), 'kindMismatch'],
  ])('deadline: %s', (_what, result, bound, expected) => {
    expect(verdict({ direction: 'deadline', bound }, result)).toBe(expected);
  });

  it('a relative bound is the earlier result with its change, and names what it read', () => {
    expect(verdict(relative(2018), figure('210'))).toBe('100, met');
    expect(verdict(relative(2018, '-50'), figure('50'))).toBe('50');
    expect(judge(context, relative(2018), figure('210')).history).toEqual(['history:i:2018']);
    expect(judge(context, up, figure('10')).history).toBeUndefined();
    const both: Goal = {
      ...baseline,
      baseline: { kind: 'relative', year: 2018, percent: decimal('0') },
      bound: { kind: 'relative', year: 2018, percent: decimal('10') },
    };
    expect(judge(context, both, figure('220')).history).toEqual(['history:i:2018', 'history:i:2018']);
  });

  it('a relative bound without a number in that year gives no achievement', () => {
    expect(verdict(relative(2015), figure('210'))).toBe('noHistory');
    expect(verdict(relative(2016), figure('210'))).toBe('kindMismatch');
    expect(verdict(relative(2017), figure('210'))).toBe('kindMismatch');
    expect(
      verdict(
        { ...baseline, baseline: { kind: 'relative', year: 2015, percent: decimal('0') } },
        figure('15'),
      ),
    ).toBe('noHistory');
  });

  it('a bound that stands instead is judged by, and a narrative target never', () => {
    expect(verdict(up, figure('5'), { boundInstead: figure('5') })).toBe('100, met');
    expect(verdict(exactly, figure('7'), { boundInstead: figure('7') })).toBe('100, met');
    expect(verdict({ direction: 'narrative', text: 'Avvio' }, figure('7'))).toBe('narrativeTarget');
  });
});
