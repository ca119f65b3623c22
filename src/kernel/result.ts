/** The outcome of something that can fail for a reason that the caller must handle. */

/** A success that carries a value. */
export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** A failure that carries its reason. */
export interface Err<Reason> {
  readonly ok: false;
  readonly error: Reason;
}

/** Either a value or the reason why there is none. */
export type Result<Value, Reason> = Ok<Value> | Err<Reason>;

/** Wraps a value as a success. */
export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });

/** Wraps a reason as a failure. */
export const err = <Reason>(error: Reason): Err<Reason> => ({ ok: false, error });
