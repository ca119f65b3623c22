/** The state of one computation: the indexed cycle, the results written so far and what was already worked out. */
import type { IndicatorId, Rational } from '../kernel/index.ts';
import type { Basis, Figure, Indicator } from '../model/index.ts';
import type { CycleIndex } from './cycle-index.ts';
import type { ResultNodes } from './graph/record.ts';
import type { Empty, Outcome } from './outcome.ts';
import type { AssessmentsInForce } from './selection/assessment-in-force.ts';

/** One computation. The maps and the graph grow while it runs; everything else stays. */
export interface Computation {
  readonly index: CycleIndex;
  readonly basis: Basis;
  readonly assessments: AssessmentsInForce;
  readonly circular: ReadonlySet<IndicatorId>;
  readonly nodes: ResultNodes;
  /** Results of indicators and rows by subject id. */
  readonly results: Map<string, Outcome<Figure>>;
  /** Scores of indicators and rows by subject id, on the basis at hand. */
  readonly scores: Map<string, Outcome<Rational>>;
  /** The result of another indicator for the administration; a function here, so that formulas may need other indicators. */
  readonly resultOf: (indicator: Indicator) => Outcome<Figure>;
  /** State of figures of which there is no entry at all. */
  readonly whenNone: Empty;
}
