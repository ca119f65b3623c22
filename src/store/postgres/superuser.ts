/** The embedded server's superuser connection: recognises the server, owns the folder, makes roles and database. */
import { realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { codeOf, StoreError } from './errors.ts';
import { SUPERUSER } from './initialise.ts';
import type { ServerState } from './layout.ts';

/** The database that holds the program's data. */
const DATABASE = 'traguardo';
/** The role that migrates. */
const OWNER = 'owner';
/** The role that serves requests. */
export const APP_USER = 'app_user';

/** Key of the advisory lock that says "this folder's server belongs to a running program". */
const OWNERSHIP_LOCK = 7_416_830_221;
/** The server notices at once that a killed program is gone, but not in the same instant (milliseconds). */
export const OWNERSHIP_WAIT = 1500;

/** A connection as superuser to the maintenance database of the server on this port. */
export const superuserClient = (port: number, state: ServerState): pg.Client =>
  new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password: state.superuserPassword,
    database: 'postgres',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    application_name: 'traguardo (server)',
  });

/** The three addresses of a server: for the program's database as owner and as the role that serves, and the superuser's. */
export interface ServerAddresses {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
}

const addressOf = (user: string, password: string, port: number, database: string): string =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

/** The addresses of the server that listens on the stored port. */
export const addressesOf = (state: ServerState & { readonly port: number }): ServerAddresses => ({
  ownerUrl: addressOf(OWNER, state.ownerPassword, state.port, DATABASE),
  appUrl: addressOf(APP_USER, state.appPassword, state.port, DATABASE),
  superuserUrl: addressOf(SUPERUSER, state.superuserPassword, state.port, 'postgres'),
});

/** Failures that pass by themselves: nobody listens yet, or the server is starting up or shutting down. */
const isPassing = (thrown: unknown): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P01'].includes(codeOf(thrown) ?? '') ||
  (thrown instanceof Error && /terminated|timeout/i.test(thrown.message));

/**
 * Whether the server on this port answers and is the one of this cluster.
 * @throws StoreError `directoryDamaged` when it does not accept the stored password
 */
export const answersAt = async (port: number, state: ServerState, cluster: string): Promise<boolean> => {
  const client = superuserClient(port, state);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    );
    return (await realpath(rows[0]?.folder ?? '')) === (await realpath(cluster));
  } catch (thrown) {
    if (isPassing(thrown)) return false;
    throw new StoreError(
      'directoryDamaged',
      `La base dati in ${cluster} è in esecuzione ma non accetta la password del file server.json.`,
      { cause: thrown },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * Takes the folder for this program, for as long as the connection lives (a killed program loses it by itself).
 * @param patience how long to wait for another program to be gone, in milliseconds
 * @throws StoreError `directoryInUse` when another live program has it
 */
export const takeOwnership = async (client: pg.Client, folder: string, patience: number): Promise<void> => {
  const deadline = Date.now() + patience;
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      OWNERSHIP_LOCK,
    ]);
    if (rows[0]?.taken === true) return;
    if (Date.now() > deadline) break;
    await pause(100);
  }
  throw new StoreError(
    'directoryInUse',
    `La cartella dei dati ${folder} è già in uso da un altro programma Traguardo in esecuzione: chiuderlo, oppure scegliere un’altra cartella.`,
  );
};

/** Unprivileged: neither role is a superuser, so that row-level security binds both. */
const createRole = (client: pg.Client, name: string, password: string): Promise<unknown> =>
  client.query(
    `create role ${client.escapeIdentifier(name)} login nosuperuser nocreatedb nocreaterole nobypassrls ` +
      `password ${client.escapeLiteral(password)}`,
  );

/** Makes the two roles and the database where they are missing; a start that was interrupted is completed by the next. */
export const ensureRolesAndDatabase = async (client: pg.Client, state: ServerState): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = any($1) union all select datname from pg_database where datname = $2',
    [[OWNER, APP_USER], DATABASE],
  );
  const present = new Set(rows.map((row) => row.name));
  if (!present.has(OWNER)) await createRole(client, OWNER, state.ownerPassword);
  if (!present.has(APP_USER)) await createRole(client, APP_USER, state.appPassword);
  if (!present.has(DATABASE)) await client.query(`create database ${DATABASE} owner "${OWNER}"`);
};
