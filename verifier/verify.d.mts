/** Types of what the verifier offers to programs; it is itself plain JavaScript and knows no type of the project. */

/** The basis of a table of results. */
export type BasisName = 'measured' | 'manager' | 'oiv';

/** One disagreement: where it is, what the results say and what was recomputed; `null` where there is nothing. */
export interface Difference {
  readonly basis: BasisName;
  readonly id: string;
  readonly field: string;
  readonly published: string | null;
  readonly recomputed: string | null;
}

/** What a verification compared and where it found differences. */
export interface Verification {
  readonly bases: readonly BasisName[];
  readonly subjects: number;
  readonly figures: number;
  readonly differences: readonly Difference[];
}

/** What cannot be verified, with the Italian sentence that says why. */
export class Unusable extends Error {}

/** Recomputes a cycle and compares a table of results, or a list of them; throws `Unusable` when there is nothing to compare. */
export function verify(cycle: unknown, tables: unknown): Verification;
