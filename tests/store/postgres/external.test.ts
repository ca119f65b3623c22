import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, openDatabase, provideDatabase, startEmbeddedPostgres } from '../../../src/store/index.ts';
import { migrationsDirectory } from '../../support/database.ts';
import { addAdministration, fillEveryTable } from '../rows.ts';

let folder: string;
let server: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
const silent = (): void => undefined;

/** An address as another program's database administrator would give it: a server that knows nothing of us. */
const emptyServerUrl = async (name: string, roleOptions: string): Promise<string> => {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  await client.query(`create role ${name} login password 'secret' ${roleOptions}`);
  await client.query(`create database ${name} owner ${name}`);
  await client.end();
  return `postgresql://${name}:secret@127.0.0.1:${server.port}/${name}`;
};

const asSuperuser = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-external-'));
  server = await startEmbeddedPostgres({ dataDirectory: path.join(folder, 'server'), log: silent });
  await asSuperuser('drop role app_user');
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('on an existing server the role that serves is made, and kept with its password', async () => {
  const databaseUrl = await emptyServerUrl('comune', 'createrole');
  const dataDirectory = path.join(folder, 'comune');
  const first = await provideDatabase({ databaseUrl, dataDirectory, log: silent });
  expect(first.kind).toBe('external');
  expect((await stat(path.join(dataDirectory, 'external.json'))).mode & 0o777).toBe(0o600);
  await migrate({ ownerUrl: first.ownerUrl, directory: migrationsDirectory });
  const database = await openDatabase(first);
  const id = await addAdministration(database, 'prova');
  await database.inAdministration(id, (rows) => fillEveryTable(rows, id));
  expect(await database.registry.selectFrom('entry').select('id').execute()).toEqual([]);
  await database.close();
  expect((await provideDatabase({ databaseUrl, dataDirectory, log: silent })).appUrl).toBe(first.appUrl);
});

test('when the file with its password was lost, the role gets a new one', async () => {
  const databaseUrl = await emptyServerUrl('provincia', 'createrole');
  const dataDirectory = path.join(folder, 'provincia');
  const first = await provideDatabase({ databaseUrl, dataDirectory, log: silent }).catch(
    (thrown: unknown) => thrown,
  );
  await asSuperuser('grant app_user to provincia with admin option');
  const before = await provideDatabase({ databaseUrl, dataDirectory, log: silent });
  await rm(path.join(dataDirectory, 'external.json'));
  const after = await provideDatabase({ databaseUrl, dataDirectory, log: silent });
  expect(after.appUrl).not.toBe(before.appUrl);
  expect(first).toMatchObject({ code: 'appRoleMissing' });
  expect(await readFile(path.join(dataDirectory, 'external.json'), 'utf8')).toContain(
    new URL(after.appUrl).password,
  );
  await (await openDatabase(after)).close();
});

test('an owner that may not make roles is told what to ask for, and a role that was made by hand is used', async () => {
  const databaseUrl = await emptyServerUrl('regione', '');
  const dataDirectory = path.join(folder, 'regione');
  await expect(provideDatabase({ databaseUrl, dataDirectory, log: silent })).rejects.toMatchObject({
    code: 'appRoleMissing',
    message: expect.stringContaining('DATABASE_APP_URL'),
  });
  await asSuperuser("create role regione_serve login password 'other'", 'grant app_user to regione_serve');
  const databaseAppUrl = databaseUrl.replace('regione:secret', 'regione_serve:other');
  const provided = await provideDatabase({ databaseUrl, databaseAppUrl, dataDirectory, log: silent });
  expect(provided.appUrl).toBe(databaseAppUrl);
  await migrate({ ownerUrl: provided.ownerUrl, directory: migrationsDirectory });
  const database = await openDatabase(provided);
  const id = await addAdministration(database, 'prova');
  await database.inAdministration(id, (rows) => fillEveryTable(rows, id));
  await database.close();
});

test('a superuser is refused as the role that serves', async () => {
  const { ownerUrl, superuserUrl } = server;
  await expect(openDatabase({ ownerUrl, appUrl: superuserUrl })).rejects.toMatchObject({
    code: 'appRoleUnsafe',
  });
});

test('a server that cannot be reached is refused with a sentence', async () => {
  const databaseUrl = 'postgresql://x:y@127.0.0.1:1/x';
  await expect(provideDatabase({ databaseUrl, dataDirectory: folder, log: silent })).rejects.toMatchObject({
    code: 'startFailed',
    message: expect.stringContaining('DATABASE_URL'),
  });
});
