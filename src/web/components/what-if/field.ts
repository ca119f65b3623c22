/** Something of a cycle that can be changed to see what would move: an entered figure, a target, a weight, a rule, a judgement. */
import type { DecimalString, IndicatorId, NodeId, Result, Rounding } from '../../../kernel/index.ts';
import type {
  Cell,
  CycleFile,
  Entry,
  Goal,
  PlanVersion,
  RoundingStage,
  Target,
} from '../../../model/index.ts';
import type { FilterOption } from '../filter-form.tsx';

/** A change as the engine takes it. */
export type WhatIfChange =
  | { readonly kind: 'entry'; readonly entry: string; readonly cell: Cell }
  | { readonly kind: 'target'; readonly target: string; readonly goal: Goal }
  | {
      readonly kind: 'weight';
      readonly subject: NodeId | IndicatorId;
      readonly perspective?: string;
      readonly amount: DecimalString;
    }
  | { readonly kind: 'assessmentRemoved'; readonly assessment: string }
  | { readonly kind: 'bandThreshold'; readonly from: DecimalString; readonly to: DecimalString }
  | { readonly kind: 'rounding'; readonly stage: RoundingStage; readonly rounding: Rounding | null };

/** What a typed value does: a change, or an edit of a goal that may have other edited parts. */
export type FieldEdit =
  | { readonly kind: 'change'; readonly change: WhatIfChange }
  | { readonly kind: 'goal'; readonly target: Target; readonly edit: (goal: Goal) => Goal };

/** Groups of the form. */
export type FieldGroup = 'figures' | 'target' | 'weights' | 'rules' | 'assessments';

/**
 * A field of the form. `name` stands in the address, `current` is its value as it would be typed. `read` gives the edit,
 * nothing when the typed value is the current one, or a sentence when it cannot be read.
 */
export interface WhatIfField {
  readonly name: string;
  readonly group: FieldGroup;
  /** The indicator to which it belongs; absent: to the whole cycle. */
  readonly indicator?: string;
  readonly label: string;
  readonly suffix?: string;
  readonly current: string;
  /** The values to choose from, where it is not typed. */
  readonly options?: readonly FilterOption[];
  readonly read: (typed: string) => Result<FieldEdit | undefined, string>;
}

/** What the fields are made of: the cycle with the plan, targets and entries that are in force. */
export interface WhatIfFacts {
  readonly cycle: CycleFile;
  readonly plan: PlanVersion | undefined;
  readonly targets: ReadonlyMap<string, Target>;
  readonly entries: readonly Entry[];
}
