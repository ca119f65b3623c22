/** Random cycles that go through every method, policy and state, many of them with faults that a reader would refuse. */
import fc from 'fast-check';
import type {
  Assessment,
  CycleFile,
  Goal,
  Indicator,
  OverUnits,
  Rulebook,
  ScoreRule,
} from '../../src/model/index.ts';
import {
  buildCycle,
  type CycleFragment,
  enteredParameter,
  type Plain,
  points,
  type ShortEntries,
  type ShortValue,
} from '../support/cycle-builder.ts';

const oneOf = <const Value>(...values: readonly [Value, ...Value[]]): fc.Arbitrary<Value> =>
  fc.constantFrom(...values);

const amount = fc
  .integer({ min: -3, max: 40 })
  .map((value) => (value % 3 === 0 ? `${value}.5` : String(value)));
const day = oneOf('2019-02-10', '2019-04-30', '2019-06-25', '2019-07-01', '2019-11-05', '2020-02-01');
const value: fc.Arbitrary<ShortValue> = fc.oneof(
  { weight: 6, arbitrary: amount },
  { weight: 1, arbitrary: oneOf('missing', 'notApplicable', 'notYetDue') },
);

const aggregator = oneOf('sum' as const, 'mean', 'last', 'max', 'min', 'single', 'latestDate');
const overUnits: fc.Arbitrary<OverUnits> = fc.oneof(
  fc.record({ stage: oneOf('parameters' as const, 'results' as const), aggregator }),
  fc.constant({ stage: 'none' as const }),
);

const bound = fc.oneof(
  amount.map((text) => ({ kind: 'number' as const, amount: text })),
  amount.map((text) => ({ kind: 'percent' as const, amount: text })),
  day.map((date) => ({ kind: 'date' as const, date })),
);

const goal: fc.Arbitrary<Plain<Goal>> = fc.oneof(
  fc.record({ direction: oneOf('up' as const, 'down' as const), bound, strict: fc.boolean() }),
  fc.record({ direction: fc.constant('deadline' as const), bound }),
  fc.record({ direction: fc.constant('exact' as const), bound }),
  fc.record({ direction: fc.constant('baseline' as const), baseline: bound, bound, strict: fc.boolean() }),
  fc.record({ direction: fc.constant('range' as const), from: amount, to: amount }),
  fc.record({ direction: fc.constant('limits' as const), minimum: amount, target: amount, maximum: amount }),
  fc.record({
    direction: fc.constant('up' as const),
    bound: fc.constant({ kind: 'relative' as const, year: 2018, percent: '10' }),
    strict: fc.boolean(),
  }),
  oneOf<Plain<Goal>>(
    { direction: 'yesNo' },
    { direction: 'declared' },
    { direction: 'narrative', text: 'fare' },
  ),
);

const UNITS = ['s0', 's1', 's2'] as const;
const IDS = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'] as const;
const PARENTS = ['operational', 'operational', 'strategic', 'group', 'other', 'other'] as const;

type Evaluation = Plain<Indicator>['evaluation'];

const evaluation: fc.Arbitrary<Evaluation> = fc.oneof(
  oneOf('a', 'a / b', '100 * a / (a + b)', 'a - b', 'a / (b - b)', 'max(a, b)', 'a +').map((formula) => ({
    stage: 'year' as const,
    formula,
  })),
  fc.record({
    stage: fc.constant('period' as const),
    formula: oneOf('a', 'a * 2 - b', 'a / b'),
    overPeriods: aggregator,
  }),
  fc.constant({
    stage: 'milestones' as const,
    milestones: [
      { parameter: 'a', weight: '60' },
      { parameter: 'b', weight: '40' },
    ],
  }),
);

const indicator = (position: number) =>
  fc
    .record({
      evaluation,
      overUnits,
      overPeriods: aggregator,
      resultKind: oneOf('number' as const, 'percent', 'money', 'boolean', 'date'),
      weight: fc.option(oneOf('0', '10', '25', '40')),
      link: fc.option(oneOf(...IDS)),
    })
    .map(({ evaluation: stage, overUnits: over, overPeriods, resultKind, weight, link }) => ({
      id: IDS[position] ?? 'i0',
      parent: PARENTS[position] ?? 'operational',
      resultKind,
      evaluation: stage,
      overUnits: over,
      weights: weight === null ? [] : [points(weight)],
      parameters: [
        enteredParameter('a', {
          kind: stage.stage === 'milestones' ? 'percent' : 'number',
          source: { kind: 'entered', overPeriods },
        }),
        link === null
          ? enteredParameter('b', { kind: stage.stage === 'milestones' ? 'percent' : 'number' })
          : enteredParameter('b', { source: { kind: 'indicator' as const, indicator: link } }),
      ],
    }));

const entries: fc.Arbitrary<readonly ShortEntries[]> = fc.array(
  fc.record({
    indicator: oneOf(...IDS),
    parameter: oneOf('a', 'b'),
    unit: oneOf<string | null>(null, ...UNITS),
    values: fc.dictionary(oneOf('q1', 'q2', 'q3', 'q1+q2', 'q1+q2+q3'), value, { maxKeys: 3 }),
  }),
  { maxLength: 24 },
);

const score: fc.Arbitrary<Plain<ScoreRule>> = oneOf<Plain<ScoreRule>>(
  { method: 'keep' },
  {
    method: 'bands',
    bands: [
      { from: null, to: { at: '90', side: 'excluded' }, outcome: { kind: 'keep' } },
      { from: { at: '90', side: 'included' }, to: null, outcome: { kind: 'fixed', score: '100' } },
    ],
  },
  {
    method: 'interpolated',
    points: [
      { achievement: '50', score: '0' },
      { achievement: '100', score: '100' },
    ],
  },
);

const rounding = fc.option(
  fc.record({ mode: oneOf('halfUp' as const, 'halfEven' as const, 'truncate' as const), digits: fc.nat(3) }),
  { nil: undefined },
);

const stages: fc.Arbitrary<Plain<Rulebook>['rounding']> = fc
  .record({ result: rounding, achievement: rounding, score: rounding, value: rounding, weighted: rounding })
  .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, rule]) => rule !== undefined)));

const combine = oneOf('mean' as const, 'weightedMean' as const);

const rulebook: fc.Arbitrary<Partial<Plain<Rulebook>>> = fc
  .record({
    rounding: stages,
    score,
    combine,
    missing: oneOf('notComputable' as const, 'zero', 'exclude', 'error'),
    notComputable: oneOf('propagate' as const, 'exclude', 'zero'),
    cap: oneOf<string | null>('100', '120', null),
    over: oneOf('ownRows' as const, 'rowsOfBranch', 'childUnits'),
    down: oneOf('linearDeviation' as const, 'inverseRatio', 'allOrNothing'),
  })
  .map(({ combine: by, cap, over, down, ...rules }) => ({
    ...rules,
    achievement: {
      up: 'linearRatio',
      down,
      deadline: { method: 'pointsPerDay', points: '2', days: 'working' },
      cap,
      floor: '0',
      zeroBelow: null,
    },
    rollUp: {
      group: { combine: by, sources: [{ kind: 'indicator' }] },
      operationalObjective: { combine: by, sources: [{ kind: 'indicator' }] },
      strategicObjective: {
        combine: by,
        sources: [
          { kind: 'group', share: '30' },
          { kind: 'operationalObjective', share: '50' },
          { kind: 'indicator', share: '20' },
        ],
      },
      area: { combine: 'mean', sources: [{ kind: 'strategicObjective' }] },
      administration: { combine: 'mean', sources: [{ kind: 'area' }] },
    },
    unit: { combine: by, over, sharedIndicators: 'once' },
  }));

const assessments: fc.Arbitrary<
  readonly (Partial<Plain<Assessment>> & Pick<Plain<Assessment>, 'node' | 'decision'>)[]
> = fc.array(
  fc.record({
    node: oneOf('i0', 'i3', 'operational', 'strategic', 'area', 'administration', 's1'),
    role: oneOf('manager' as const, 'oiv' as const),
    decision: oneOf('correct' as const, 'neutralise', 'confirm'),
    value: oneOf('50', '91'),
  }),
  { maxLength: 3 },
);

const NODES: NonNullable<CycleFragment['nodes']> = [
  { id: 'area', kind: 'area', parent: null },
  { id: 'strategic', kind: 'strategicObjective', parent: 'area' },
  { id: 'group', kind: 'group', parent: 'strategic', weights: [points('20')] },
  { id: 'operational', kind: 'operationalObjective', parent: 'strategic', perspectives: ['p'] },
  { id: 'other', kind: 'operationalObjective', parent: 'strategic', perspectives: ['p'], programmes: ['1'] },
];

/** A random cycle; its parts meet every state and reason, and never all make sense together. */
export const randomCycle: fc.Arbitrary<CycleFile> = fc
  .record({
    rulebook,
    entries,
    assessments,
    indicators: fc.tuple(...IDS.map((_id, position) => indicator(position))),
    targets: fc.tuple(...IDS.map(() => fc.option(goal))),
    asOf: oneOf('2019-06-30', '2020-01-31'),
  })
  .map(({ asOf, targets, ...fragment }) =>
    buildCycle({
      ...fragment,
      nodes: NODES,
      units: [...UNITS],
      answers: { '*': ['i0', 'i1'], s1: ['i2', 'i3'] },
      targets: targets.flatMap((chosen, position) =>
        chosen === null ? [] : [{ indicator: IDS[position] ?? 'i0', goal: chosen }],
      ),
      history: [{ indicator: 'i0', year: 2018, value: '20' }],
      plan: {
        perspectives: [{ id: 'p', name: 'Prospettiva' }],
        programmes: [{ code: '1', title: 'Programma', mission: { code: '0', title: 'Missione' } }],
      },
      cycle: { asOf },
    }),
  );
