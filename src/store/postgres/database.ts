/** The program's access to its database: two roles, and transactions bound to one administration. */
import { type IsolationLevel, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { StoreError } from './errors.ts';
import { openPool } from './pool.ts';
import { withRetries } from './retry.ts';
import type { Tables } from './tables.ts';

/** Addresses of the two roles. */
export interface DatabaseOptions {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly log?: (message: string) => void;
  /** Connections that serve requests at the same time. */
  readonly poolSize?: number;
  /** Longest time of one statement of the application in milliseconds. */
  readonly statementTimeout?: number;
}

/** How a transaction runs; by default `read committed` and writing. */
export interface TransactionOptions {
  readonly isolation?: IsolationLevel;
  readonly readOnly?: boolean;
}

/** Work inside a transaction of one administration. It may be run again, so it must have no effect outside. */
export type AdministrationWork<Value> = (transaction: Transaction<Tables>) => Promise<Value>;

/** An open database. */
export interface Database {
  /** As `app_user` without an administration: sees the shared registry and no row of any administration. */
  readonly registry: Kysely<Tables>;
  /** As the owner of the tables; for maintenance, not for requests. */
  readonly owner: Kysely<Tables>;
  /**
   * Runs `work` in one transaction that sees and writes the rows of this administration only. Repeated when the
   * database rejects it for concurrency, or was not reachable before anything was done.
   */
  inAdministration<Value>(
    administrationId: number,
    work: AdministrationWork<Value>,
    options?: TransactionOptions,
  ): Promise<Value>;
  close(): Promise<void>;
}

const DEFAULT_POOL_SIZE = 10;
const DEFAULT_STATEMENT_TIMEOUT = 30_000;
const OLDEST_SERVER = 150_000;

interface RoleFacts {
  readonly version: number;
  readonly name: string;
  readonly unsafe: boolean;
}

/** Row-level security binds only roles that cannot bypass it: refuse to serve with any other. */
const requireSafeRole = async (app: Kysely<Tables>): Promise<void> => {
  const { rows } = await sql<RoleFacts>`
    select current_setting('server_version_num')::integer as version, current_user::text as name,
           rolsuper or rolbypassrls or exists (
             select from pg_class where relname = 'cycle' and relkind = 'r' and pg_has_role(current_user, relowner, 'member')
           ) as unsafe
      from pg_roles where rolname = current_user`.execute(app);
  const [facts] = rows;
  if (facts !== undefined && facts.version < OLDEST_SERVER) {
    throw new StoreError('serverTooOld', 'Serve PostgreSQL 15 o successivo.');
  }
  if (facts === undefined || facts.unsafe) {
    throw new StoreError(
      'appRoleUnsafe',
      `Il ruolo ${facts?.name ?? ''} può aggirare la separazione fra le amministrazioni: ` +
        'DATABASE_APP_URL deve indicare un ruolo senza SUPERUSER e BYPASSRLS, che non sia il proprietario delle tabelle.',
    );
  }
};

const begin = (app: Kysely<Tables>, options: TransactionOptions) => {
  const builder = app.transaction().setIsolationLevel(options.isolation ?? 'read committed');
  return options.readOnly === true ? builder.setAccessMode('read only') : builder;
};

/**
 * When a connection breaks inside a transaction the rollback fails too, and its error would hide the one that tells
 * what happened. `guard` remembers the first.
 */
const keepFirstError = async <Value>(
  transaction: (guard: (work: () => Promise<Value>) => Promise<Value>) => Promise<Value>,
): Promise<Value> => {
  const errors: unknown[] = [];
  const guard = async (work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (thrown) {
      errors.push(thrown);
      throw thrown;
    }
  };
  try {
    return await transaction(guard);
  } catch (thrown) {
    throw errors.length > 0 ? errors[0] : thrown;
  }
};

/**
 * Opens both pools and checks the application's role. The schema must be there (see `migrate`).
 * @throws StoreError `appRoleUnsafe`, `serverTooOld`
 */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const log = options.log ?? (() => undefined);
  const open = (url: string, role: string, size: number, statementTimeout: number): Kysely<Tables> =>
    new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: openPool({ url, role, size, statementTimeout, log }) }),
    });
  const timeout = options.statementTimeout ?? DEFAULT_STATEMENT_TIMEOUT;
  const registry = open(options.appUrl, 'app', options.poolSize ?? DEFAULT_POOL_SIZE, timeout);
  const owner = open(options.ownerUrl, 'owner', 2, 0);
  const close = async (): Promise<void> => {
    await Promise.all([registry.destroy(), owner.destroy()]);
  };
  try {
    await requireSafeRole(registry);
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return {
    registry,
    owner,
    close,
    inAdministration: (administrationId, work, transactionOptions = {}) =>
      withRetries((committing) =>
        keepFirstError((guard) =>
          begin(registry, transactionOptions).execute((transaction) =>
            guard(async () => {
              await sql`select set_config('app.administration', ${String(administrationId)}, true)`.execute(
                transaction,
              );
              const value = await work(transaction);
              // What only reads leaves nothing behind: it may be repeated even when its commit was not acknowledged.
              if (transactionOptions.readOnly !== true) committing();
              return value;
            }),
          ),
        ),
      ),
  };
};
