/** The target of an indicator for a year: what counts as reaching it, and in which direction. */
import type { DecimalString, IndicatorId, LocalDate, PeriodId } from '../kernel/index.ts';
import type { Origin } from './origin.ts';
import type { Quantity } from './quantity.ts';

/** A bound: a quantity, or a change in percent against the result of an earlier year ("+5 % sull'anno precedente"). */
export type Bound =
  | Quantity
  | { readonly kind: 'relative'; readonly year: number; readonly percent: DecimalString };

/** What must be achieved. Strict bounds (`>`, `<`) only change whether the target counts as reached. */
export type Goal =
  | { readonly direction: 'up' | 'down'; readonly bound: Bound; readonly strict: boolean }
  | {
      readonly direction: 'scale';
      readonly from: DecimalString;
      readonly to: DecimalString;
      readonly bound: Bound;
      readonly strict: boolean;
    }
  | { readonly direction: 'deadline'; readonly bound: Quantity }
  | { readonly direction: 'exact'; readonly bound: Quantity; readonly tolerance?: DecimalString }
  | {
      readonly direction: 'range';
      readonly from: DecimalString;
      readonly to: DecimalString;
      readonly lowerLimit?: DecimalString;
      readonly upperLimit?: DecimalString;
    }
  | {
      readonly direction: 'baseline';
      readonly baseline: Bound;
      readonly bound: Bound;
      readonly strict: boolean;
    }
  | {
      readonly direction: 'limits';
      readonly minimum: DecimalString;
      readonly target: DecimalString;
      readonly maximum: DecimalString;
    }
  | { readonly direction: 'yesNo' }
  /** The result itself is the percentage of realisation: declared by the office or computed from milestones. */
  | { readonly direction: 'declared' }
  /** A target that only a person can judge: kept and shown, never computed. */
  | { readonly direction: 'narrative'; readonly text: string };

/** The directions of a goal. */
export type Direction = Goal['direction'];

/** An expected value at the end of a period, where the plan states one. */
export interface ExpectedValue {
  readonly period: PeriodId;
  readonly value: Quantity;
}

/**
 * A target, appended and never overwritten: the one in force is the last whose `validFrom` has come.
 * `published` is the text as printed; `directionOrigin` says how the direction was known.
 */
export interface Target {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly planVersion: string;
  readonly goal: Goal;
  readonly validFrom: LocalDate;
  readonly directionOrigin: 'published' | 'algorithm' | 'title' | 'asked' | 'assumption';
  readonly published?: string;
  readonly expected?: readonly ExpectedValue[];
  readonly origin: Origin;
}
