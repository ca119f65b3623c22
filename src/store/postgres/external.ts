/** An existing PostgreSQL server, named by its address: makes the application's role in it. */
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { codeOf, isMissing, reasonOf, StoreError } from './errors.ts';
import { newPassword, writePrivateFile } from './layout.ts';
import { APP_USER } from './superuser.ts';

/** `databaseUrl`: as the owner of the database. `databaseAppUrl`: as the role that serves; made here when absent. */
export interface ExternalOptions {
  readonly databaseUrl: string;
  readonly databaseAppUrl?: string;
  /** Where the generated password of the application's role is kept (mode 0600). */
  readonly stateFile: string;
}

/** The addresses to open the database with. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

const readPassword = async (stateFile: string): Promise<string | undefined> => {
  try {
    const parsed: unknown = JSON.parse(await readFile(stateFile, 'utf8'));
    const holds = typeof parsed === 'object' && parsed !== null && 'appPassword' in parsed;
    return holds && typeof parsed.appPassword === 'string' ? parsed.appPassword : undefined;
  } catch (thrown) {
    if (isMissing(thrown) || thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
};

const roleExists = async (client: pg.Client, name: string): Promise<boolean> =>
  (await client.query('select from pg_roles where rolname = $1', [name])).rowCount === 1;

/** Migrations grant to this role; it cannot log in, so several databases of one server can share it. */
const ensureGroup = async (client: pg.Client): Promise<void> => {
  if (await roleExists(client, APP_USER)) return;
  try {
    await client.query(`create role ${APP_USER} nologin nosuperuser nobypassrls`);
  } catch (thrown) {
    // Another program made it in the same moment.
    if (codeOf(thrown) !== '42710' && codeOf(thrown) !== '23505') throw thrown;
  }
};

const grantGroup = async (client: pg.Client, login: string): Promise<void> => {
  const { rows } = await client.query<{ has: boolean }>("select pg_has_role($1, $2, 'usage') as has", [
    login,
    APP_USER,
  ]);
  if (rows[0]?.has !== true) await client.query(`grant ${APP_USER} to ${client.escapeIdentifier(login)}`);
};

/** The login belongs to this database alone; its password is renewed when the file that keeps it was lost. */
const ensureLogin = async (
  client: pg.Client,
  stateFile: string,
): Promise<{ login: string; password: string }> => {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const login = `${rows[0]?.name ?? ''}_app`;
  const stored = await readPassword(stateFile);
  const password = stored ?? newPassword();
  const exists = await roleExists(client, login);
  if (stored === undefined)
    await writePrivateFile(stateFile, `${JSON.stringify({ appPassword: password }, null, 2)}\n`);
  if (stored === undefined || !exists) {
    const verb = exists ? 'alter' : 'create';
    await client.query(
      `${verb} role ${client.escapeIdentifier(login)} login ${exists ? '' : 'nosuperuser nobypassrls'} ` +
        `password ${client.escapeLiteral(password)}`,
    );
  }
  return { login, password };
};

const withLogin = (databaseUrl: string, login: string, password: string): string => {
  const url = new URL(databaseUrl);
  url.username = encodeURIComponent(login);
  url.password = password;
  return url.href;
};

const prepare = async (client: pg.Client, options: ExternalOptions): Promise<DatabaseUrls> => {
  await ensureGroup(client);
  const { databaseUrl: ownerUrl, databaseAppUrl: appUrl } = options;
  if (appUrl !== undefined) {
    const login = decodeURIComponent(new URL(appUrl).username);
    if (login !== APP_USER) await grantGroup(client, login);
    return { ownerUrl, appUrl };
  }
  const { login, password } = await ensureLogin(client, options.stateFile);
  await grantGroup(client, login);
  return { ownerUrl, appUrl: withLogin(ownerUrl, login, password) };
};

/**
 * Makes sure that the application's role exists in an existing server and returns both addresses.
 * @throws StoreError `startFailed` when the server cannot be reached, `appRoleMissing` when the owner may not make roles
 */
export const prepareExternalPostgres = async (options: ExternalOptions): Promise<DatabaseUrls> => {
  const client = new pg.Client({ connectionString: options.databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    throw new StoreError(
      'startFailed',
      `La base dati di DATABASE_URL non è raggiungibile: ${reasonOf(cause)}.`,
      { cause },
    );
  }
  try {
    return await prepare(client, options);
  } catch (cause) {
    if (codeOf(cause) !== '42501') throw cause;
    throw new StoreError(
      'appRoleMissing',
      `Il ruolo di DATABASE_URL non può creare ruoli (${reasonOf(cause)}). Chi amministra il server esegua «create role ${APP_USER} nologin;», ` +
        `crei un ruolo con accesso e «grant ${APP_USER} to» quel ruolo, poi lo indichi in DATABASE_APP_URL.`,
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};
