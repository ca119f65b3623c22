/** What a calculation gives: a value, or the state and the reason why there is none. */
import type { LocalDate, Rational } from '../kernel/index.ts';
import type { Figure, Reason, ResultState } from '../model/index.ts';

/** No value: in which state, and why. */
export interface Empty {
  readonly state: Exclude<ResultState, 'value'>;
  readonly reason: Reason;
}

/** A value. */
export interface Valued<Value> {
  readonly state: 'value';
  readonly value: Value;
}

/** A value or why there is none. */
export type Outcome<Value> = Valued<Value> | Empty;

/** A figure inside a calculation: a number (percentages as fractions of one, yes and no as 1 and 0) or a day. */
export type Term =
  | { readonly kind: 'number'; readonly exact: Rational }
  | { readonly kind: 'date'; readonly date: LocalDate };

/** An outcome with the key of the result or of the entry that gave it. */
export interface Keyed<Value> {
  readonly key: string;
  readonly outcome: Outcome<Value>;
}

/** Wraps a value. */
export const valued = <Value>(value: Value): Valued<Value> => ({ state: 'value', value });

/** A number as a term with a value. */
export const numberTerm = (exact: Rational): Valued<Term> => valued({ kind: 'number', exact });

/** Nothing can be computed, with the reason. */
export const notComputable = (reason: Reason): Empty => ({ state: 'notComputable', reason });

/** A percentage as a figure. */
export const percent = (exact: Rational): Figure => ({ kind: 'percent', exact });

/** Applies a function to the value, when there is one. */
export const mapOutcome = <Value, Mapped>(
  outcome: Outcome<Value>,
  change: (value: Value) => Mapped,
): Outcome<Mapped> => (outcome.state === 'value' ? valued(change(outcome.value)) : outcome);
