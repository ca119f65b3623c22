/** Starts a computation on a cycle as it is read on a day. */
import type { IndicatorId } from '../kernel/index.ts';
import type { Basis, Figure, Indicator } from '../model/index.ts';
import type { Computation } from './computation.ts';
import { type CycleIndex, indexCycle } from './cycle-index.ts';
import { notComputable, type Outcome } from './outcome.ts';
import { administrationResult } from './result/administration-result.ts';
import { indicatorNeeds } from './result/indicator-needs.ts';
import { assessmentsInForce } from './selection/assessment-in-force.ts';

/** Computes an indicator after all that it needs, in their order: a long chain of indicators does not call itself over and over. */
const resultInOrder = (
  computation: Computation,
  order: readonly IndicatorId[],
  wanted: Indicator,
): Outcome<Figure> => {
  for (const id of order) {
    const known = computation.results.get(wanted.id);
    if (known !== undefined) return known;
    const indicator = computation.index.indicators.get(id);
    if (indicator !== undefined) administrationResult(computation, indicator);
  }
  return computation.results.get(wanted.id) ?? notComputable('invalidFormula');
};

/** Starts a computation on an index. */
const startComputation = (index: CycleIndex, basis: Basis): Computation => {
  const { order, circular } = indicatorNeeds(index.indicators);
  const computation: Computation = {
    index,
    basis,
    assessments: assessmentsInForce(index.cycle.assessments, basis),
    circular,
    nodes: new Map(),
    results: new Map(),
    scores: new Map(),
    resultOf: (indicator) =>
      computation.results.get(indicator.id) ?? resultInOrder(computation, order, indicator),
    whenNone: { state: index.lastEnd > index.asOf ? 'notYetDue' : 'missing', reason: 'noEntries' },
  };
  return computation;
};

/** Starts a computation on a cycle; without `asOf`, on the cycle's own day of reading. */
export const startOnCycle = (
  cycle: CycleIndex['cycle'],
  options: { readonly basis: Basis; readonly asOf?: CycleIndex['asOf'] },
): Computation => startComputation(indexCycle(cycle, options.asOf ?? cycle.asOf), options.basis);
