/** Weights of nodes and indicators: points that say how much of a parent, or of the whole, a child is worth. */
import type { DecimalString } from '../kernel/index.ts';
import type { Origin } from './origin.ts';

/** A weight, possibly under one perspective only: the same objective may weigh 20 under one and 3 under another. */
export interface Weight {
  readonly perspective?: string;
  readonly amount: DecimalString;
  readonly origin: Origin;
}
