/** Brings a database to the program's schema: numbered SQL files, each applied once, none ever changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { reasonOf, StoreError } from './errors.ts';

/** One migration file. `sha256` is of its text with line feeds, so that a checkout on Windows counts as unchanged. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** Which database to migrate, as its owner, and where the files are. */
export interface MigrationOptions {
  readonly ownerUrl: string;
  readonly directory: string;
  /** Hears of each file that is applied. */
  readonly log?: (message: string) => void;
}

/** Key of the advisory lock that lets one program at a time migrate a database. */
const MIGRATION_LOCK = 7_416_830_222;

const readMigration = async (directory: string, name: string): Promise<Migration> => {
  const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1];
  if (number === undefined) {
    throw new StoreError(
      'migrationMisnamed',
      `Il file ${name} in ${directory} non si chiama come «0001-nome.sql».`,
    );
  }
  const sql = (await readFile(path.join(directory, name), 'utf8')).replaceAll('\r\n', '\n');
  return { number: Number(number), name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
};

/**
 * The migration files of a folder, in order.
 * @throws StoreError `migrationMisnamed` when a name is malformed or the numbers are not 1, 2, 3 …
 */
const readMigrations = async (directory: string): Promise<readonly Migration[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(directory, name)));
  for (const [index, migration] of migrations.entries()) {
    if (migration.number === index + 1) continue;
    throw new StoreError(
      'migrationMisnamed',
      `Il file ${migration.name} in ${directory} dovrebbe avere il numero ${index + 1}: ogni numero compare una volta sola.`,
    );
  }
  return migrations;
};

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

const createRecord = `create table if not exists schema_migration (
  number integer primary key,
  name text not null,
  sha256 text not null,
  applied timestamptz not null default now()
)`;

const readApplied = async (client: pg.Client): Promise<readonly Applied[]> => {
  const { rows } = await client.query<{ present: boolean }>(
    "select to_regclass('schema_migration') is not null as present",
  );
  if (rows[0]?.present !== true) return [];
  return (await client.query<Applied>('select number, name, sha256 from schema_migration order by number'))
    .rows;
};

const requireUnchanged = (migrations: readonly Migration[], applied: readonly Applied[]): void => {
  for (const record of applied) {
    const file = migrations.find((migration) => migration.number === record.number);
    if (file === undefined) {
      throw new StoreError(
        'migrationUnknown',
        `La base dati è stata aggiornata da una versione più recente del programma (${record.name}): usare quella versione.`,
      );
    }
    if (file.sha256 !== record.sha256) {
      throw new StoreError(
        'migrationChanged',
        `Il file ${file.name} è cambiato dopo essere stato applicato alla base dati: ripristinarlo e scrivere la modifica in un file nuovo.`,
      );
    }
  }
};

const applyOne = async (client: pg.Client, migration: Migration): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migration (number, name, sha256) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new StoreError(
      'migrationFailed',
      `L’aggiornamento ${migration.name} della base dati non è riuscito e non ha cambiato nulla: ${reasonOf(cause)}.`,
      { cause },
    );
  }
};

const withOwner = async <Value>(
  ownerUrl: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'traguardo (migration)' });
  // A connection that breaks between two queries makes the next query fail; without a listener it would end the program.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const pendingOf = (migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] => {
  requireUnchanged(migrations, applied);
  const done = new Set(applied.map((record) => record.number));
  return migrations.filter((migration) => !done.has(migration.number));
};

/**
 * Names of the migrations that the database still lacks.
 * @throws StoreError `migrationMisnamed`, `migrationChanged`, `migrationUnknown`
 */
export const pendingMigrations = async (options: MigrationOptions): Promise<readonly string[]> => {
  const migrations = await readMigrations(options.directory);
  return withOwner(options.ownerUrl, async (client) =>
    pendingOf(migrations, await readApplied(client)).map((migration) => migration.name),
  );
};

/**
 * Applies what is missing, each file in a transaction of its own; a second program that migrates waits for the first.
 * @returns the names of the files applied now (none when the database was up to date)
 * @throws StoreError `migrationMisnamed`, `migrationChanged`, `migrationUnknown`, `migrationFailed`
 */
export const migrate = async (options: MigrationOptions): Promise<readonly string[]> => {
  const migrations = await readMigrations(options.directory);
  return withOwner(options.ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(createRecord);
    const pending = pendingOf(migrations, await readApplied(client));
    for (const migration of pending) {
      await applyOne(client, migration);
      options.log?.(`Base dati aggiornata: ${migration.name}.`);
    }
    return pending.map((migration) => migration.name);
  });
};
