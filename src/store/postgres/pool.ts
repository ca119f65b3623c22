/** Connection pools: how values come back, how long anything may take, what happens when a connection breaks. */
import pg from 'pg';
import { reasonOf } from './errors.ts';

/** One pool. `role` names it in the log and in the server's list of connections. */
export interface PoolOptions {
  readonly url: string;
  readonly role: string;
  readonly size: number;
  /** Longest time of one statement in milliseconds; 0: no limit. */
  readonly statementTimeout: number;
  readonly log: (message: string) => void;
}

/** PostgreSQL's numbers of the types whose usual JavaScript form would lose something. */
const { FLOAT4, FLOAT8, NUMERIC, DATE, TIMESTAMPTZ, INT8 } = pg.types.builtins;
/** Exact numbers never become binary floats; dates are local dates, not instants. */
const asText: ReadonlySet<number> = new Set([FLOAT4, FLOAT8, NUMERIC, DATE, INT8]);

/** `2026-01-31 08:00:00.123+00` → `2026-01-31T08:00:00.123Z`; the session's time zone is UTC. */
const instantText = (text: string): string => text.replace(' ', 'T').replace(/\+00$/, 'Z');

const parserOf = (oid: number, format?: 'text' | 'binary'): ((text: string) => unknown) => {
  if (oid === TIMESTAMPTZ) return instantText;
  if (asText.has(oid)) return (text) => text;
  return pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format);
};

/** A pool that survives the loss of its connections: idle ones that break are logged and replaced. */
export const openPool = (options: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.size,
    application_name: `traguardo (${options.role})`,
    options: '-c timezone=UTC -c datestyle=ISO',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: parserOf },
    ...(options.statementTimeout > 0 ? { statement_timeout: options.statementTimeout } : {}),
  });
  const heard = (error: unknown): void =>
    options.log(`Connessione alla base dati persa (${options.role}): ${reasonOf(error)}`);
  pool.on('error', heard);
  // A connection may also break while it is lent out but idle; without this listener that would end the program.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
};
