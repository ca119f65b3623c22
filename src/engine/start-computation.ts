/** Starts a computation on a cycle as it is read on a day. */
import type { Basis } from '../model/index.ts';
import type { Computation } from './computation.ts';
import { type CycleIndex, indexCycle } from './cycle-index.ts';
import { administrationResult } from './result/administration-result.ts';
import { circularIndicators } from './result/circular-indicators.ts';
import { assessmentsInForce } from './selection/assessment-in-force.ts';

/** Starts a computation on an index. */
export const startComputation = (index: CycleIndex, basis: Basis): Computation => {
  const computation: Computation = {
    index,
    basis,
    assessments: assessmentsInForce(index.cycle.assessments, basis),
    circular: circularIndicators(index.indicators),
    nodes: new Map(),
    results: new Map(),
    scores: new Map(),
    resultOf: (indicator) => administrationResult(computation, indicator),
    whenNone: { state: index.lastEnd > index.asOf ? 'notYetDue' : 'missing', reason: 'noEntries' },
  };
  return computation;
};

/** Starts a computation on a cycle; without `asOf`, on the cycle's own day of reading. */
export const startOnCycle = (
  cycle: CycleIndex['cycle'],
  options: { readonly basis: Basis; readonly asOf?: CycleIndex['asOf'] },
): Computation => startComputation(indexCycle(cycle, options.asOf ?? cycle.asOf), options.basis);
