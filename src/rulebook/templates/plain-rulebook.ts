/**
 * A plain rulebook to begin from: shares of the target capped at 100, no bands, plain means up to the objectives and planned
 * weights above them. It is nobody's adopted system.
 */
import { decimal, localDate } from '../../kernel/index.ts';
import type { Rulebook } from '../../model/index.ts';

/** The plain rulebook, in force from the first day of `year`. */
export const plainRulebook = (year: number): Rulebook => ({
  id: `plain-${year}`,
  title: `Regole di base ${year}`,
  validFrom: localDate(`${year}-01-01`),
  rounding: { result: { mode: 'halfUp', digits: 2 }, achievement: { mode: 'halfUp', digits: 2 } },
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
  score: { method: 'keep' },
  rollUp: {
    group: { combine: 'mean', sources: [{ kind: 'indicator' }] },
    operationalObjective: { combine: 'mean', sources: [{ kind: 'indicator' }] },
    strategicObjective: { combine: 'mean', sources: [{ kind: 'operationalObjective' }] },
    area: { combine: 'weightedMean', sources: [{ kind: 'strategicObjective' }] },
    administration: { combine: 'weightedMean', sources: [{ kind: 'area' }] },
  },
  unit: { combine: 'mean', over: 'ownRows', sharedIndicators: 'eachUnit' },
  perspective: { over: 'strategicObjective', combine: 'weightedMean' },
  programme: { over: 'operationalObjective', combine: 'mean' },
  chartAt: 'yearEnd',
  status: { reachedFrom: decimal('100'), partialAbove: decimal('0'), behindBelow: decimal('90') },
  overrides: [],
  notes: [],
});
