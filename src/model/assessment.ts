/** The judgement after the measurement: neutralise, correct or confirm, with motive and author. */
import type { DecimalString, IndicatorId, LocalDate, NodeId, UnitId } from '../kernel/index.ts';
import type { Origin } from './origin.ts';

/**
 * An assessment of a node, indicator or unit. `correct` replaces the score (indicator) or the value (other nodes), in percent points;
 * `neutralise` takes it out of the roll-up and renormalises; `confirm` accepts what came before. The manager's and the OIV's stay apart.
 */
export interface Assessment {
  readonly id: string;
  readonly node: NodeId | IndicatorId | UnitId;
  /** For an indicator as scored in one unit. */
  readonly unit?: UnitId;
  readonly role: 'manager' | 'oiv';
  readonly decision: 'confirm' | 'neutralise' | 'correct';
  readonly value?: DecimalString;
  readonly motive: string;
  readonly author: string;
  readonly date: LocalDate;
  readonly origin: Origin;
}
