import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../../src/store/index.ts';
import { createTestDatabase, migrationsDirectory, type TestDatabase } from '../../support/database.ts';

const FIRST = '0001-foundation.sql';

let testDatabase: TestDatabase;
let folder: string;

beforeEach(async () => {
  testDatabase = await createTestDatabase({ migrated: false });
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-migrations-'));
  await copyFile(path.join(migrationsDirectory, FIRST), path.join(folder, FIRST));
});

afterEach(async () => {
  await testDatabase.drop();
  await rm(folder, { recursive: true, force: true });
});

const options = () => ({ ownerUrl: testDatabase.ownerUrl, directory: folder });
const add = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

const tableExists = async (name: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: testDatabase.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    name,
  ]);
  await client.end();
  return rows[0]?.found === true;
};

test('an empty database lacks every migration; applied once, none is pending and nothing is applied again', async () => {
  expect(await pendingMigrations(options())).toEqual([FIRST]);
  expect(await migrate(options())).toEqual([FIRST]);
  expect(await pendingMigrations(options())).toEqual([]);
  expect(await migrate(options())).toEqual([]);
});

test('two programs that migrate at the same time apply each file once', async () => {
  const applied = await Promise.all([migrate(options()), migrate(options())]);
  expect(applied.flat()).toEqual([FIRST]);
});

test('only what is new is applied, in the order of the numbers', async () => {
  await migrate(options());
  await add('0003-third.sql', 'insert into second values (3);');
  await add('0002-second.sql', 'create table second (id integer);');
  expect(await migrate(options())).toEqual(['0002-second.sql', '0003-third.sql']);
});

test('a migration that fails leaves nothing of itself, keeps those before it, and says which one it was', async () => {
  await add('0002-half.sql', 'create table half (id integer); select 1 / 0;');
  await expect(migrate(options())).rejects.toMatchObject({
    code: 'migrationFailed',
    message: expect.stringContaining('0002-half.sql'),
  });
  expect(await tableExists('half')).toBe(false);
  expect(await pendingMigrations(options())).toEqual(['0002-half.sql']);
});

test('a file that changed after it was applied is refused with a sentence; other line ends are no change', async () => {
  await migrate(options());
  const text = await readFile(path.join(folder, FIRST), 'utf8');
  await add(FIRST, text.replaceAll('\n', '\r\n'));
  expect(await migrate(options())).toEqual([]);
  await add(FIRST, `${text}\n-- a later thought`);
  await expect(migrate(options())).rejects.toMatchObject({
    code: 'migrationChanged',
    message: expect.stringContaining(FIRST),
  });
});

test('a database that a later program migrated is refused with a sentence', async () => {
  await add('0002-later.sql', 'create table later (id integer);');
  await migrate(options());
  await rm(path.join(folder, '0002-later.sql'));
  await expect(pendingMigrations(options())).rejects.toMatchObject({ code: 'migrationUnknown' });
});

test.each(['2-second.sql', '0003-gap.sql', '0001-twice.sql', '0002-Capital.sql'])(
  'the name %s is refused',
  async (name) => {
    await add(name, 'select 1;');
    await expect(migrate(options())).rejects.toMatchObject({ code: 'migrationMisnamed' });
  },
);
