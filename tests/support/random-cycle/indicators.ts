/** Random indicators: formulas over parameters of every source, evaluations, milestones, ways over units. */
import type { Aggregator, Evaluation, Indicator, OverUnits, Parameter } from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import type { RandomSource } from '../random-source.ts';
import { dayAround, quantityOf } from './values.ts';

/** What indicators are made from. */
export interface IndicatorContext {
  readonly random: RandomSource;
  readonly year: number;
  readonly units: readonly string[];
  /** All indicators of the cycle, as parameters may name them. */
  readonly ids: readonly string[];
}

type Made = Pick<Plain<Indicator>, 'resultKind' | 'parameters' | 'evaluation' | 'overUnits'>;

const aggregatorOf = (random: RandomSource, kind: Parameter['kind']): Aggregator => {
  const fits = random.chance(96) ? kind === 'date' : kind !== 'date';
  return fits
    ? random.pick(['latestDate', 'earliestDate', 'last', 'single'])
    : random.pick(['sum', 'sum', 'mean', 'mean', 'max', 'min', 'last', 'single']);
};

const sourceOf = (
  { random, year, ids }: IndicatorContext,
  kind: Parameter['kind'],
): Plain<Parameter['source']> => {
  const source = random.weighted([
    [80, 'entered'],
    [8, 'constant'],
    [6, 'history'],
    [6, 'indicator'],
  ] as const);
  if (source === 'entered') return { kind: source, overPeriods: aggregatorOf(random, kind) };
  if (source === 'constant') return { kind: source, value: quantityOf(random, kind, year) };
  if (source === 'history') return { kind: source, yearsBack: random.between(1, 2) };
  return { kind: source, indicator: random.pick(ids) };
};

const parameterOf = (context: IndicatorContext, name: string, kind: Parameter['kind']): Plain<Parameter> => ({
  name,
  label: name,
  kind,
  source: sourceOf(context, kind),
});

const NUMBERS = ['a', 'b', 'c'];

const dateCall = (random: RandomSource, stage: string): string => {
  const callee = random.pick(['days', 'workingDays']);
  if (stage === 'period' && random.chance(50))
    return `${callee}(${random.pick(['d', 'periodEnd'])}, periodEnd)`;
  return `${callee}(d, ${random.pick(['e', 'd'])})`;
};

/** An expression over numbers `a`, `b`, `c` and, inside functions of days, dates `d`, `e`. */
const expression = (random: RandomSource, stage: string, depth: number): string => {
  const inner = () => expression(random, stage, depth - 1);
  const form =
    depth === 0
      ? 'leaf'
      : random.pick(['leaf', 'leaf', 'operation', 'operation', 'group', 'minus', 'call', 'days'] as const);
  if (form === 'operation') return `${inner()} ${random.pick(['+', '-', '*', '/'])} ${inner()}`;
  if (form === 'group') return `(${inner()}${random.pick([' + ', '-', '*', ' / '])}${inner()})`;
  if (form === 'minus') return `-${random.pick(NUMBERS)}`;
  if (form === 'call') {
    const callee = random.pick(['min', 'max', 'abs']);
    return callee === 'abs'
      ? `abs(${inner()})`
      : `${callee}(${random.times(random.between(1, 3), inner).join(', ')})`;
  }
  if (form === 'days') return dateCall(random, stage);
  return random.chance(15) ? random.pick(['0', '2', '1.5', '100']) : random.pick(NUMBERS);
};

const PLAIN = {
  number: ['a', 'a + b', 'a - b', 'days(d, e)'],
  percent: ['a / b', 'a / (a + b)', '(a - b) / b'],
  boolean: ['f'],
  date: ['d'],
};

const formulaOf = (random: RandomSource, kind: Indicator['resultKind'], stage: string): string => {
  if (random.chance(2)) return random.pick(['d', 'a + d', 'days(a, d)', 'abs(d)']);
  if (kind === 'date') return 'd';
  if (kind === 'boolean') return random.chance(80) ? 'f' : 'a - b';
  if (random.chance(50)) return random.pick(PLAIN[kind === 'percent' ? 'percent' : 'number']);
  return expression(random, stage, random.between(1, 3));
};

const KINDS_OF_NAMES: Readonly<Record<string, Parameter['kind']>> = { d: 'date', e: 'date', f: 'boolean' };

const numberKind = (random: RandomSource): Parameter['kind'] =>
  random.weighted([
    [8, 'number'],
    [1, 'percent'],
    [1, 'money'],
  ] as const);

const parametersOf = (context: IndicatorContext, formula: string): readonly Plain<Parameter>[] => {
  const names = new Set([...formula.matchAll(/\b[abcdef]\b/g)].map(([name]) => name));
  if (context.random.chance(3)) names.add('unused');
  return [...names].map((name) =>
    parameterOf(context, name, KINDS_OF_NAMES[name] ?? numberKind(context.random)),
  );
};

const milestonesOf = (context: IndicatorContext): Pick<Made, 'parameters' | 'evaluation'> => {
  const { random, year } = context;
  const weights = random.pick([
    ['100'],
    ['50', '50'],
    ['20', '30.5', '49.5'],
    ['100', '0'],
    ['40', '60'],
    ['0', '0'],
  ]);
  const kinds = weights.map(() => random.pick(['boolean', 'date', 'percent'] as const));
  const milestones = weights.map((weight, index) => ({
    parameter: `m${index + 1}`,
    weight,
    ...(kinds[index] === 'date' && random.chance(80) ? { due: dayAround(random, year) } : {}),
  }));
  const parameters = kinds.map((kind, index) =>
    parameterOf(context, `m${index + 1}`, random.chance(97) ? kind : 'number'),
  );
  return { parameters, evaluation: { stage: 'milestones', milestones } };
};

const evaluationOf = (random: RandomSource, kind: Indicator['resultKind']): Plain<Evaluation> => {
  const stage = random.weighted([
    [6, 'year'],
    [4, 'period'],
  ] as const);
  const formula = formulaOf(random, kind, stage);
  return stage === 'year' ? { stage, formula } : { stage, formula, overPeriods: aggregatorOf(random, kind) };
};

const overUnitsOf = (random: RandomSource, made: Pick<Made, 'parameters' | 'resultKind'>): OverUnits => {
  const stage = random.pick(['none', 'parameters', 'results'] as const);
  if (stage === 'none') return { stage };
  const kinds = stage === 'results' ? [made.resultKind] : made.parameters.map(({ kind }) => kind);
  const [first = 'number'] = kinds;
  const mixed = kinds.includes('date') && kinds.some((kind) => kind !== 'date');
  return {
    stage,
    aggregator: mixed && random.chance(85) ? random.pick(['last', 'single']) : aggregatorOf(random, first),
  };
};

/** What is measured and how: kind, parameters, formula, the way over units. */
export const measureOf = (context: IndicatorContext): Made => {
  const { random } = context;
  const resultKind = random.weighted([
    [7, 'number'],
    [6, 'percent'],
    [2, 'money'],
    [4, 'date'],
    [3, 'boolean'],
  ] as const);
  const evaluation = evaluationOf(random, resultKind);
  const made =
    resultKind === 'percent' && random.chance(35)
      ? { resultKind, ...milestonesOf(context) }
      : {
          resultKind,
          evaluation,
          parameters: evaluation.stage === 'milestones' ? [] : parametersOf(context, evaluation.formula),
        };
  return { ...made, overUnits: overUnitsOf(random, made) };
};
