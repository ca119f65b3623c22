/** Individual objectives by office held, never by person: which indicators a post answers for. */
import type { DecimalString, IndicatorId } from '../kernel/index.ts';
import type { Origin } from './origin.ts';
import type { Quantity } from './quantity.ts';

/** An objective assigned to a post: an indicator of the tree in one of three scopes, or a measure of its own. */
export interface IndividualObjective {
  readonly id: string;
  readonly post: string;
  readonly postKind: 'secretaryGeneral' | 'manager' | 'organisationalPosition' | 'staff';
  readonly title: string;
  readonly scope: 'administration' | 'unit' | 'own';
  readonly indicator?: IndicatorId;
  readonly weight?: DecimalString;
  readonly target?: string;
  readonly result?: Quantity;
  readonly achievement?: DecimalString;
  readonly score?: DecimalString;
  readonly origin: Origin;
}
