/** Repeats what the database asks to be repeated, and nothing that may already have happened. */
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './errors.ts';

/** `serialization_failure` and `deadlock_detected`: the transaction was rolled back and may simply run again. */
const ROLLED_BACK: ReadonlySet<string> = new Set(['40001', '40P01']);
/** The server is down, starting, stopping, or has no connection left. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
]);
/** Tries of a transaction that others keep pushing aside. */
const MOST_CONFLICTS = 10;
/** How long to wait for a server that is coming back (milliseconds). */
const LONGEST_OUTAGE = 15_000;

const isUnreachable = (thrown: unknown): boolean =>
  UNREACHABLE.has(codeOf(thrown) ?? '') ||
  (thrown instanceof Error &&
    /Connection terminated|not queryable|timeout exceeded when trying to connect/.test(thrown.message));

/** A pause that grows and differs between competitors, so that they do not meet again. */
const backOff = (tries: number): Promise<void> =>
  pause(Math.min(2 ** tries * 5, 500) * (0.5 + Math.random()));

/**
 * Runs a transaction, again if need be.
 * @param transaction must call `committing` when its work is done and only the commit remains: from there on a broken
 *   connection may mean that the work was committed, so it is not repeated; before, nothing of it can remain
 */
export const withRetries = async <Value>(
  transaction: (committing: () => void) => Promise<Value>,
): Promise<Value> => {
  const deadline = Date.now() + LONGEST_OUTAGE;
  for (let conflicts = 0, outages = 0; ; ) {
    let mayBeCommitted = false;
    try {
      return await transaction(() => {
        mayBeCommitted = true;
      });
    } catch (thrown) {
      if (ROLLED_BACK.has(codeOf(thrown) ?? '') && conflicts < MOST_CONFLICTS) conflicts += 1;
      else if (!mayBeCommitted && isUnreachable(thrown) && Date.now() < deadline) outages += 1;
      else throw thrown;
    }
    await backOff(conflicts + outages);
  }
};
