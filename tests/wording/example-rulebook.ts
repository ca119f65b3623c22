/** A rulebook for the tests of wording, near the one that a chamber used in 2019. */
import { decimal, localDate } from '../../src/kernel/index.ts';
import type { Rulebook } from '../../src/model/index.ts';

const mean = { combine: 'mean', sources: [{ kind: 'indicator' }] } as const;

/** Two decimals half up, bands keep / 100 from 90 / keep, means below and weighted means above. */
export const exampleRulebook: Rulebook = {
  id: 'rules',
  title: 'Sistema di misurazione e valutazione',
  validFrom: localDate('2019-01-01'),
  rounding: {
    result: { mode: 'halfUp', digits: 2 },
    achievement: { mode: 'halfUp', digits: 2 },
    score: { mode: 'halfUp', digits: 2 },
    value: { mode: 'halfUp', digits: 2 },
  },
  display: { mode: 'halfUp', digits: 2 },
  achievement: {
    up: 'linearRatio',
    down: 'linearDeviation',
    deadline: { method: 'onOrBefore' },
    cap: decimal('100'),
    floor: decimal('0'),
    zeroBelow: null,
  },
  missing: 'notComputable',
  notComputable: 'propagate',
  score: {
    method: 'bands',
    bands: [
      { from: null, to: { at: decimal('90'), side: 'excluded' }, outcome: { kind: 'keep' } },
      {
        from: { at: decimal('90'), side: 'included' },
        to: { at: decimal('100'), side: 'excluded' },
        outcome: { kind: 'fixed', score: decimal('100') },
      },
      { from: { at: decimal('100'), side: 'included' }, to: null, outcome: { kind: 'keep' } },
    ],
  },
  rollUp: {
    group: mean,
    operationalObjective: mean,
    strategicObjective: mean,
    area: { combine: 'weightedMean', sources: [{ kind: 'strategicObjective' }] },
    administration: { combine: 'weightedMean', sources: [{ kind: 'area' }] },
  },
  unit: { combine: 'mean', over: 'ownRows', sharedIndicators: 'once' },
  perspective: { over: 'operationalObjective', combine: 'weightedMean' },
  programme: { over: 'operationalObjective', combine: 'mean' },
  chartAt: 'yearEnd',
  status: { reachedFrom: decimal('100'), partialAbove: decimal('0'), behindBelow: decimal('90') },
  overrides: [],
  notes: [
    {
      path: 'score',
      origin: { kind: 'assumption', note: 'la soglia non è stampata' },
      text: 'Da 90 compreso la realizzazione vale 100.',
    },
  ],
};
