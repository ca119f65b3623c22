/**
 * A migrated database for one test file: a copy of a template on the run's own server, or a new database on the server
 * named by TRAGUARDO_TEST_DATABASE_URL (or DATABASE_URL), whose role must be allowed to create databases and roles.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, migrate, openDatabase, prepareExternalPostgres } from '../../src/store/index.ts';

/** Folder of the program's migrations. */
export const migrationsDirectory = fileURLToPath(new URL('../../src/store/migrations', import.meta.url));

/** A database of a test's own; drop it in `afterAll`. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly open: () => Promise<Database>;
  readonly drop: () => Promise<void>;
}

interface ServerUrls {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
}

const externalUrl = process.env['TRAGUARDO_TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];
const TEMPLATE = 'traguardo_template';

const onDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};

const withClient = async <Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const isServerUrls = (value: unknown): value is ServerUrls =>
  typeof value === 'object' &&
  value !== null &&
  'superuserUrl' in value &&
  'ownerUrl' in value &&
  'appUrl' in value;

const embeddedServer = async (): Promise<ServerUrls> => {
  const answer = await fetch(inject('databaseBroker'));
  if (!answer.ok) throw new Error(await answer.text());
  const urls: unknown = await answer.json();
  if (!isServerUrls(urls)) throw new Error('the database broker gave no addresses');
  return urls;
};

/** The first test file that comes makes the template; the others wait for its lock. */
const ensureTemplate = (server: ServerUrls): Promise<void> =>
  withClient(server.superuserUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('template'))");
    const found = await client.query('select from pg_database where datname = $1 and datistemplate', [
      TEMPLATE,
    ]);
    if (found.rowCount === 1) return;
    await client.query(`create database ${TEMPLATE} owner owner`);
    await migrate({ ownerUrl: onDatabase(server.ownerUrl, TEMPLATE), directory: migrationsDirectory });
    await client.query(`alter database ${TEMPLATE} is_template true`);
  });

const testDatabase = (
  urls: { ownerUrl: string; appUrl: string },
  drop: () => Promise<void>,
): TestDatabase => {
  const opened: Database[] = [];
  const open = async (): Promise<Database> => {
    const database = await openDatabase({ ...urls, poolSize: 8 });
    opened.push(database);
    return database;
  };
  const closeAndDrop = async (): Promise<void> => {
    await Promise.all(opened.map((database) => database.close()));
    await drop();
  };
  return { ...urls, open, drop: closeAndDrop };
};

const createEmbedded = async (name: string, migrated: boolean): Promise<TestDatabase> => {
  const server = await embeddedServer();
  await ensureTemplate(server);
  const template = migrated ? TEMPLATE : 'template1';
  await withClient(server.superuserUrl, (client) =>
    client.query(`create database ${name} template ${template} owner owner`),
  );
  const urls = { ownerUrl: onDatabase(server.ownerUrl, name), appUrl: onDatabase(server.appUrl, name) };
  return testDatabase(urls, () =>
    withClient(server.superuserUrl, async (client) => {
      await client.query(`drop database ${name} with (force)`);
    }),
  );
};

const createExternal = async (url: string, name: string, migrated: boolean): Promise<TestDatabase> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'traguardo-external-'));
  await withClient(url, (client) => client.query(`create database ${name}`));
  const stateFile = path.join(folder, 'external.json');
  const urls = await prepareExternalPostgres({ databaseUrl: onDatabase(url, name), stateFile });
  if (migrated) await migrate({ ownerUrl: urls.ownerUrl, directory: migrationsDirectory });
  return testDatabase(urls, async () => {
    await withClient(url, async (client) => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop role ${name}_app`);
    });
    await rm(folder, { recursive: true, force: true });
  });
};

/** A new database; `migrated: false` leaves it empty. */
export const createTestDatabase = (
  options: { readonly migrated: boolean } = { migrated: true },
): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  return externalUrl === undefined
    ? createEmbedded(name, options.migrated)
    : createExternal(externalUrl, name, options.migrated);
};
