/** Where a figure comes from, so that every number can be walked back to a person, a document or an assumption. */
import type { Place, Sha256 } from '../kernel/index.ts';

/**
 * Origin of a figure: entered by an office, taken from a published document, imported from another system, or assumed by us.
 * `by` is a role or unit, never a person's name; `at` is an ISO date or instant; `note` says why, in Italian.
 */
export interface Origin {
  readonly kind: 'entered' | 'published' | 'imported' | 'assumption';
  readonly place?: Place;
  readonly by?: string;
  readonly at?: string;
  readonly evidence?: readonly Sha256[];
  readonly note?: string;
}
