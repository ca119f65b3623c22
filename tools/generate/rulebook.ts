// The measuring rules of the synthetic administrations: every stage of the roll-up at work, in the manner of a chamber of commerce.

const halfUp = { mode: 'halfUp', digits: 2 } as const;
const mean = { combine: 'mean', sources: [{ kind: 'indicator' }] } as const;

/** The rulebook of a year. */
export const rulebookOf = (year: number) => ({
  id: `regole-${year}`,
  title: `Regole sintetiche di misurazione ${year}`,
  validFrom: `${year}-01-01`,
  rounding: { result: halfUp, achievement: halfUp },
  display: halfUp,
  achievement: {
    up: 'linearRatio',
    down: 'linearDeviation',
    deadline: { method: 'onOrBefore' },
    cap: '100',
    floor: '0',
    zeroBelow: null,
  },
  missing: 'notComputable',
  notComputable: 'propagate',
  score: {
    method: 'bands',
    bands: [
      { from: null, to: { at: '90', side: 'excluded' }, outcome: { kind: 'keep' } },
      {
        from: { at: '90', side: 'included' },
        to: { at: '100', side: 'excluded' },
        outcome: { kind: 'fixed', score: '100' },
      },
      { from: { at: '100', side: 'included' }, to: null, outcome: { kind: 'keep' } },
    ],
  },
  rollUp: {
    group: mean,
    operationalObjective: mean,
    strategicObjective: {
      combine: 'mean',
      sources: [
        { kind: 'group', share: '40' },
        { kind: 'operationalObjective', share: '60' },
      ],
    },
    area: { combine: 'weightedMean', sources: [{ kind: 'strategicObjective' }] },
    administration: { combine: 'weightedMean', sources: [{ kind: 'area' }] },
  },
  unit: { combine: 'mean', over: 'ownRows', sharedIndicators: 'eachUnit' },
  perspective: { over: 'operationalObjective', combine: 'mean' },
  programme: { over: 'operationalObjective', combine: 'mean' },
  chartAt: 'yearEnd',
  status: { reachedFrom: '100', partialAbove: '0', behindBelow: '80' },
  overrides: [],
  notes: [],
});
