/** A published figure kept for comparison: what was printed and where; never an input of the calculation. */
import type { IndicatorId, NodeId, Place, UnitId } from '../kernel/index.ts';
import type { Quantity } from './quantity.ts';
import type { ResultField } from './result-set.ts';

/**
 * A published figure. `published` is the text as printed; `value` its reading, with the digits printed, or absent when it cannot be read.
 * `where` names the table in words. `note` explains a difference when the reason is known. `input` marks a figure that our data were
 * taken from, so that agreement proves nothing.
 */
export interface Reference {
  readonly id: string;
  readonly node: NodeId | IndicatorId | UnitId | 'administration';
  readonly unit?: UnitId;
  readonly field: ResultField | 'target';
  readonly published: string;
  readonly value?: Quantity;
  readonly where: string;
  readonly place: Place;
  readonly input?: boolean;
  readonly note?: string;
}
