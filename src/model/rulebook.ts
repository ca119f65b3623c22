/** The rules of measurement and evaluation (SMVP) as data: dated, versioned, with the act that adopted them. */
import type { DecimalString, IndicatorId, LocalDate, Rounding } from '../kernel/index.ts';
import type { Act } from './act.ts';
import type { Origin } from './origin.ts';
import type { PlanNodeKind } from './plan.ts';

/** Stages after which a rounding may be a rule; without one the exact number goes on. */
export type RoundingStage = 'result' | 'achievement' | 'score' | 'value' | 'weighted' | 'share';

/** How achievement is computed for numeric directions. */
export type RatioMethod = 'linearRatio' | 'linearDeviation' | 'inverseRatio' | 'allOrNothing';

/** What a late delivery is worth: nothing, minus points per day late, or steps by days late. */
export type DeadlineRule =
  | { readonly method: 'onOrBefore' }
  | { readonly method: 'pointsPerDay'; readonly points: DecimalString; readonly days: 'calendar' | 'working' }
  | {
      readonly method: 'steps';
      readonly steps: readonly { readonly daysLate: number; readonly achievement: DecimalString }[];
      readonly days: 'calendar' | 'working';
    };

/** The rules of achievement; `cap` null: no cap. `zeroBelow`: an achievement below it counts zero, before the floor. */
export interface AchievementRule {
  readonly up: 'linearRatio' | 'allOrNothing';
  readonly down: 'linearDeviation' | 'inverseRatio' | 'allOrNothing';
  readonly deadline: DeadlineRule;
  readonly cap: DecimalString | null;
  readonly floor: DecimalString;
  readonly zeroBelow: DecimalString | null;
}

/** What a missing figure does: nothing can be computed, it counts zero, it is left out, or it is an error that must be mended. */
export type MissingPolicy = 'notComputable' | 'zero' | 'exclude' | 'error';

/** What a child that cannot be computed does to its parent. */
export type NotComputablePolicy = 'propagate' | 'exclude' | 'zero';

/** An end of a band: the achievement where it lies and whether the band includes it. */
export interface BandEdge {
  readonly at: DecimalString;
  readonly side: 'included' | 'excluded';
}

/** A band of achievement and the score that it gives; `from`/`to` null: no end on that side. */
export interface Band {
  readonly from: BandEdge | null;
  readonly to: BandEdge | null;
  readonly outcome: { readonly kind: 'keep' } | { readonly kind: 'fixed'; readonly score: DecimalString };
}

/** From achievement to score (% realizzazione parametrata). */
export type ScoreRule =
  | { readonly method: 'keep' }
  | { readonly method: 'bands'; readonly bands: readonly Band[] }
  /** Straight lines between points; before the first and after the last the score stays that of the end point. */
  | {
      readonly method: 'interpolated';
      readonly points: readonly { readonly achievement: DecimalString; readonly score: DecimalString }[];
    };

/** How the children's scores or values become the parent's. */
export type Combine = 'mean' | 'weightedMean';

/** A kind of child that enters a roll-up, with the share of the whole kind (percent points, all shares add up to 100). */
export interface RollUpSource {
  readonly kind: PlanNodeKind | 'indicator';
  readonly share?: DecimalString;
}

/** A roll-up: which kinds of children, and how they are put together. */
export interface RollUpRule {
  readonly combine: Combine;
  readonly sources: readonly RollUpSource[];
}

/** A unit's result: over its own rows, over its rows and those of its descendants, or over its child units' results. */
export interface UnitRule {
  readonly combine: Combine;
  readonly over: 'ownRows' | 'rowsOfBranch' | 'childUnits';
  /** With `rowsOfBranch`: whether an indicator held by all units counts once or once for each unit. */
  readonly sharedIndicators: 'once' | 'eachUnit';
}

/** A result across the tree by perspective or programme: over which rows, and how. */
export interface CrossRule {
  readonly over: 'operationalObjective' | 'strategicObjective' | 'indicator';
  readonly combine: Combine;
}

/** Thresholds of status, in percent points of score (`reachedFrom`, `partialAbove`) and of achievement so far (`behindBelow`). */
export interface StatusRule {
  readonly reachedFrom: DecimalString;
  readonly partialAbove: DecimalString;
  readonly behindBelow: DecimalString;
}

/** Rules that differ for one indicator. */
export interface RuleOverride {
  readonly indicator: IndicatorId;
  readonly achievement?: AchievementRule;
  readonly score?: ScoreRule;
  readonly missing?: MissingPolicy;
}

/** A note on one rule: where it is written, or that it is our assumption. `path` names the rule (`score`, `rollUp.area`). */
export interface RuleNote {
  readonly path: string;
  readonly origin: Origin;
  readonly text: string;
}

/** The adopted system of measurement and evaluation of one administration for one year. */
export interface Rulebook {
  readonly id: string;
  readonly title: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly act?: Act;
  readonly rounding: Partial<Readonly<Record<RoundingStage, Rounding>>>;
  /** Rounding for display where a stage has none; never feeds a rule. */
  readonly display: Rounding;
  readonly achievement: AchievementRule;
  readonly missing: MissingPolicy;
  readonly notComputable: NotComputablePolicy;
  readonly score: ScoreRule;
  readonly rollUp: {
    readonly group: RollUpRule;
    readonly operationalObjective: RollUpRule;
    readonly strategicObjective: RollUpRule;
    readonly area: RollUpRule;
    readonly administration: RollUpRule;
  };
  readonly unit: UnitRule;
  readonly perspective: CrossRule;
  readonly programme: CrossRule;
  /** Which organisation chart the year's unit results follow. */
  readonly chartAt: 'yearStart' | 'yearEnd';
  readonly status: StatusRule;
  readonly overrides: readonly RuleOverride[];
  readonly notes: readonly RuleNote[];
}
