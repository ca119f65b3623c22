/** Changes to try on a cycle: what would move if one thing were different. Nothing is saved. */
import type { DecimalString, IndicatorId, NodeId, Rounding } from '../../kernel/index.ts';
import type { Assessment, Bound, Cell, Goal, RoundingStage } from '../../model/index.ts';

/** One change. */
export type Change =
  | { readonly kind: 'entry'; readonly entry: string; readonly cell: Cell }
  | { readonly kind: 'target'; readonly target: string; readonly goal: Goal }
  /** The amount of a weight (under one perspective, or the one without). */
  | {
      readonly kind: 'weight';
      readonly subject: NodeId | IndicatorId;
      readonly perspective?: string;
      readonly amount: DecimalString;
    }
  | { readonly kind: 'assessmentRemoved'; readonly assessment: string }
  | { readonly kind: 'assessmentAdded'; readonly assessment: Assessment }
  /** Every edge of the bands that stands at `from` moves to `to`. */
  | { readonly kind: 'bandThreshold'; readonly from: DecimalString; readonly to: DecimalString }
  | { readonly kind: 'rounding'; readonly stage: RoundingStage; readonly rounding: Rounding | null };

/** A goal with another bound; a goal without a single bound stays as it is. */
export const withBound = (goal: Goal, bound: Exclude<Bound, { kind: 'relative' }>): Goal =>
  'bound' in goal ? { ...goal, bound } : goal;
