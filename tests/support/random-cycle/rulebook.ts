/** Random rulebooks: every method, policy, band, rounding and way of rolling up. */
import type { Rounding } from '../../../src/kernel/index.ts';
import type {
  AchievementRule,
  Band,
  Combine,
  MissingPolicy,
  RollUpRule,
  Rulebook,
  ScoreRule,
} from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import type { RandomSource } from '../random-source.ts';

const roundingOf = (random: RandomSource): Rounding => ({
  mode: random.pick(['halfUp', 'halfEven', 'truncate']),
  digits: random.weighted([
    [2, 0],
    [2, 1],
    [4, 2],
    [1, 4],
  ]),
});

const STAGES = ['result', 'achievement', 'score', 'value', 'weighted', 'share'] as const;

const roundingsOf = (random: RandomSource): Plain<Rulebook['rounding']> =>
  Object.fromEntries(random.some(STAGES, 45).map((stage) => [stage, roundingOf(random)]));

const deadlineOf = (random: RandomSource): Plain<AchievementRule['deadline']> => {
  const days = random.pick(['calendar', 'working'] as const);
  const method = random.pick(['onOrBefore', 'pointsPerDay', 'steps'] as const);
  if (method === 'onOrBefore') return { method };
  if (method === 'pointsPerDay') return { method, days, points: random.pick(['1', '0.5', '2.25', '10']) };
  const steps = [
    { daysLate: random.between(1, 10), achievement: '90' },
    { daysLate: random.between(11, 30), achievement: '62.5' },
    { daysLate: random.between(31, 200), achievement: '10' },
  ];
  return { method, days, steps };
};

/** A rule of achievement. */
export const achievementRuleOf = (random: RandomSource): Plain<AchievementRule> => ({
  up: random.weighted([
    [3, 'linearRatio'],
    [1, 'allOrNothing'],
  ]),
  down: random.weighted([
    [3, 'linearDeviation'],
    [2, 'inverseRatio'],
    [1, 'allOrNothing'],
  ]),
  deadline: deadlineOf(random),
  cap: random.pick(['100', '100', '120', '110.5', null]),
  floor: random.pick(['0', '0', '20', '33.3']),
  zeroBelow: random.pick([null, null, '40', '66.67']),
});

const edgesBetween = (random: RandomSource, at: string) => {
  const upper = random.chance(50);
  return {
    to: { at, side: upper ? ('excluded' as const) : ('included' as const) },
    from: { at, side: upper ? ('included' as const) : ('excluded' as const) },
  };
};

const bandsOf = (random: RandomSource): readonly Plain<Band>[] => {
  const joints = random
    .pick([['90'], ['90', '100'], ['0', '50', '90'], ['100']])
    .map((at) => edgesBetween(random, at));
  return random.times(joints.length + 1, (index) => ({
    from: joints[index - 1]?.from ?? null,
    to: joints[index]?.to ?? null,
    outcome: random.chance(50)
      ? { kind: 'keep' }
      : { kind: 'fixed', score: random.pick(['0', '50', '75.5', '100']) },
  }));
};

const POINTS = [
  { achievement: '0', score: '0' },
  { achievement: '30', score: '50' },
  { achievement: '90', score: '80.5' },
  { achievement: '110', score: '100' },
];

/** A rule of score. */
export const scoreRuleOf = (random: RandomSource): Plain<ScoreRule> => {
  const method = random.pick(['keep', 'bands', 'interpolated'] as const);
  if (method === 'keep') return { method };
  if (method === 'bands') return { method, bands: bandsOf(random) };
  const points = random.some(POINTS, 80);
  return { method, points: points.length < 2 ? POINTS : points };
};

const combineOf = (random: RandomSource): Combine => random.pick(['mean', 'weightedMean']);

type Source = RollUpRule['sources'][number]['kind'];

const SHARES = [[], ['100'], ['60', '40'], ['50', '30.5', '19.5'], ['100', '0']];

const rollUpOf = (random: RandomSource, always: Source, others: readonly Source[]): Plain<RollUpRule> => {
  const kinds = random.shuffled([always, ...random.some(others, 40)]);
  const shares = random.chance(70)
    ? random.pick(SHARES.filter(({ length }) => length === kinds.length || length === 0))
    : [];
  const sources = kinds.map((kind, index) => {
    const share = shares[index];
    return share === undefined ? { kind } : { kind, share };
  });
  return { combine: combineOf(random), sources };
};

/** A policy for missing figures. */
export const missingPolicyOf = (random: RandomSource): MissingPolicy =>
  random.weighted([
    [2, 'notComputable'],
    [2, 'zero'],
    [3, 'exclude'],
    [1, 'error'],
  ]);

const OVER_ROWS = ['operationalObjective', 'strategicObjective', 'indicator'] as const;

/** A rulebook without overrides. */
export const rulebookOf = (random: RandomSource, year: number): Plain<Rulebook> => {
  const over = random.pick(['ownRows', 'rowsOfBranch', 'childUnits'] as const);
  return {
    id: 'regole',
    title: 'Regole a caso',
    validFrom: `${year}-01-01`,
    rounding: roundingsOf(random),
    display: roundingOf(random),
    achievement: achievementRuleOf(random),
    missing: missingPolicyOf(random),
    notComputable: random.weighted([
      [2, 'propagate'],
      [3, 'exclude'],
      [2, 'zero'],
    ]),
    score: scoreRuleOf(random),
    rollUp: {
      group: rollUpOf(random, 'indicator', []),
      operationalObjective: rollUpOf(random, 'indicator', ['group']),
      strategicObjective: rollUpOf(random, random.pick(['operationalObjective', 'indicator']), ['group']),
      area: rollUpOf(random, 'strategicObjective', ['indicator', 'group']),
      administration: rollUpOf(random, 'area', ['strategicObjective']),
    },
    unit: {
      combine: over === 'childUnits' ? 'mean' : combineOf(random),
      over,
      sharedIndicators: random.pick(['once', 'eachUnit']),
    },
    perspective: { over: random.pick(OVER_ROWS), combine: combineOf(random) },
    programme: { over: random.pick(OVER_ROWS), combine: combineOf(random) },
    chartAt: random.pick(['yearStart', 'yearEnd']),
    status: { reachedFrom: '100', partialAbove: '0', behindBelow: '90' },
    overrides: [],
    notes: [],
  };
};
