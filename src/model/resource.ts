/** Money planned and spent for a node of the tree. */
import type { DecimalString, IndicatorId, NodeId } from '../kernel/index.ts';
import type { Act } from './act.ts';
import type { Origin } from './origin.ts';

/** Kinds of resource of a chamber's budget. */
export type ResourceKind =
  | 'currentIncome'
  | 'currentCosts'
  | 'economicInterventions'
  | 'operatingCosts'
  | 'investments'
  | 'staff'
  | 'notDivided';

/** One amount line in euro: planned at first, updated (with the act), actual. An absent amount is unknown, not zero. */
export interface ResourceLine {
  readonly id: string;
  readonly subject: NodeId | IndicatorId | null;
  readonly kind: ResourceKind;
  readonly label?: string;
  readonly initial?: DecimalString;
  readonly updated?: DecimalString;
  readonly updatedBy?: Act;
  readonly actual?: DecimalString;
  /** Groups lines of one published table (e.g. the PIRA cards, the plan's cards, the budget annex), so that they are not added twice. */
  readonly table: string;
  readonly origin: Origin;
}
