import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type EmbeddedPostgres, openDatabase, startEmbeddedPostgres } from '../../../src/store/index.ts';
import { startDatabaseProcess } from '../../support/database-process.ts';

/** Kills per kind; raise for a long run. */
const ROUNDS = Number(process.env['TRAGUARDO_KILL_ROUNDS'] ?? 2);
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };

/** Whether an ordinary user may read this copy of the project: not when it lies in a folder that only root enters. */
const isReadableByOthers = (): boolean => {
  const probe = `require('node:fs').accessSync(${JSON.stringify(fileURLToPath(import.meta.url))})`;
  const isReadable = spawnSync(process.execPath, ['-e', probe], nobody).status === 0;
  if (!isReadable) console.info('not tried as an ordinary user: this folder is closed to others');
  return isReadable;
};
const silent = (): void => undefined;

let folder: string;
const running: EmbeddedPostgres[] = [];

const start = async (dataDirectory: string): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDirectory, log: silent });
  running.push(server);
  return server;
};

const postmasterPid = async (dataDirectory: string): Promise<number> =>
  Number.parseInt(await readFile(path.join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8'), 10);

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
};

/** The program's database, with the superuser's eyes. */
const databaseOf = (server: EmbeddedPostgres): string =>
  server.superuserUrl.replace(/postgres$/, new URL(server.ownerUrl).pathname.slice(1));

const settingsQuery = `select current_setting('fsync'), current_setting('listen_addresses'),
  current_setting('unix_socket_directories'), current_setting('server_encoding'),
  (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database())`;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-embedded-'));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('starting and stopping', () => {
  test('a new folder gets a durable server that listens on this machine only, in UTF-8 and Italian order', async () => {
    const server = await start(folder);
    expect(server.how).toBe('started');
    expect(await query(databaseOf(server), settingsQuery)).toEqual([
      'on',
      '127.0.0.1',
      '',
      'UTF8',
      'i it-IT',
    ]);
    const roles = await query(
      server.superuserUrl,
      "select rolname::text, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname in ('owner', 'app_user') order by 1",
    );
    expect(roles).toEqual(['app_user', false, false, false, 'owner', false, false, false]);
  });

  test('a later start finds the data again with the same passwords; secrets are readable by their owner alone', async () => {
    const first = await start(folder);
    await query(first.ownerUrl, 'create table kept as select 1');
    await first.stop();
    const second = await start(folder);
    expect(second.how).toBe('started');
    expect(new URL(second.appUrl).password).toBe(new URL(first.appUrl).password);
    expect(await query(second.ownerUrl, 'select count(*)::text from kept')).toEqual(['1']);
    expect((await stat(path.join(folder, 'server.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(folder, 'cluster'))).mode & 0o777).toBe(0o700);
  });

  test('a wrong password is refused', async () => {
    const { appUrl } = await start(folder);
    const wrong = new URL(appUrl);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('two starts on one new folder at the same time: one gets it, the other is refused with a sentence', async () => {
    const outcomes = await Promise.allSettled([start(folder), start(folder)]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({
      code: 'directoryInUse',
      message: expect.stringContaining('già in uso da un altro programma'),
    });
  });

  test('an interrupted initdb is made again', async () => {
    await mkdir(path.join(folder, 'cluster.unfinished', 'base'), { recursive: true });
    await writeFile(path.join(folder, 'cluster.unfinished', 'PG_VERSION'), '18\n');
    expect((await start(folder)).how).toBe('started');
  });

  test('lost passwords and another major version are refused with a sentence', async () => {
    await (await start(folder)).stop();
    await writeFile(path.join(folder, 'cluster', 'PG_VERSION'), '14\n');
    await expect(start(folder)).rejects.toMatchObject({ code: 'directoryOtherVersion' });
    await rm(path.join(folder, 'server.json'));
    await expect(start(folder)).rejects.toMatchObject({ code: 'directoryDamaged' });
  });

  test('a note of a dead server whose number now belongs to another program does not prevent the start', async () => {
    await (await start(folder)).stop();
    const note = path.join(folder, 'cluster', 'postmaster.pid');
    await writeFile(note, `${process.pid}\n${folder}/cluster\n1\n1\n\n127.0.0.1\n`);
    if (isRoot) await chown(note, (await stat(path.join(folder, 'cluster'))).uid, (await stat(folder)).gid);
    expect((await start(folder)).how).toBe('recovered');
  });
});

describe('accounts', () => {
  test('the server starts in a folder that other accounts cannot enter', async () => {
    const closed = path.join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const server = await start(path.join(closed, 'data'));
    expect(await query(server.appUrl, 'select current_user::text')).toEqual(['app_user']);
  });

  if (!isRoot) console.info('not root: the tests of other accounts are left out');

  test.runIf(isRoot)(
    'a folder that was closed to the server’s account after the first start still starts',
    async () => {
      const data = path.join(folder, 'moved', 'data');
      const first = await start(data);
      await query(first.ownerUrl, 'create table kept as select 1');
      await first.stop();
      await chmod(path.join(folder, 'moved'), 0o700);
      const second = await start(data);
      expect(await query(second.ownerUrl, 'select count(*)::text from kept')).toEqual(['1']);
    },
  );

  test.runIf(isRoot)('setpriv alone is enough, also under a closed parent', async () => {
    await chmod(folder, 0o700);
    const passwords = { superuserPassword: 'a', ownerPassword: 'b', appPassword: 'c' };
    const runAs = { way: 'setpriv', name: 'nobody', ...nobody };
    await writeFile(path.join(folder, 'server.json'), JSON.stringify({ ...passwords, port: null, runAs }));
    const server = await start(folder);
    expect(await query(server.ownerUrl, 'select 1::text')).toEqual(['1']);
    expect(JSON.parse(await readFile(path.join(folder, 'server.json'), 'utf8'))).toMatchObject({ runAs });
    expect((await stat(path.join(folder, 'cluster'))).uid).toBe(nobody.uid);
  });

  test.runIf(isRoot)('where no way works, the error lists every way that was tried', async () => {
    await chmod(folder, 0o700);
    vi.stubEnv('PATH', path.join(folder, 'nothing'));
    const attempt = start(folder);
    await expect(attempt).rejects.toMatchObject({ code: 'startFailed' });
    for (const way of ['con l’utente nobody', 'con unshare', 'con setpriv e l’utente nobody']) {
      await expect(attempt).rejects.toThrow(way);
    }
  });

  test.runIf(isRoot && isReadableByOthers())(
    'an ordinary user starts it; where it may not write it is told so',
    async () => {
      const data = path.join(folder, 'data');
      await mkdir(data);
      const refused = startDatabaseProcess([data, 'once'], nobody);
      expect(await refused.waitFor('failed')).toContain('directoryNotUsable');
      await refused.ended;
      await chown(data, nobody.uid, nobody.gid);
      const ordinary = startDatabaseProcess([data, 'once'], nobody);
      expect(await ordinary.waitFor('started')).toBe('started started');
      await ordinary.ended;
      expect((await stat(path.join(data, 'cluster'))).uid).toBe(nobody.uid);
    },
  );
});

describe('kill -9', () => {
  let acknowledged: Set<string>;
  let kills = 0;

  beforeAll(() => {
    acknowledged = new Set();
  });

  afterAll(() => console.info(`kill -9: ${kills} rounds, ${acknowledged.size} acknowledged writes`));

  const requireAllWritten = async (
    server: EmbeddedPostgres,
    expected: ReadonlySet<string>,
  ): Promise<void> => {
    const database = await openDatabase(server);
    try {
      const { id } = await database.registry
        .selectFrom('administration')
        .select('id')
        .executeTakeFirstOrThrow();
      const [written, broken] = await database.inAdministration(
        id,
        async (rows) =>
          [
            await rows.selectFrom('audit').select('object').execute(),
            (await sql<{ found: unknown }>`select audit_first_break() as found`.execute(rows)).rows[0]?.found,
          ] as const,
      );
      const found = new Set(written.map((record) => record.object));
      expect([...expected].filter((object) => !found.has(object))).toEqual([]);
      expect(broken).toBeNull();
    } finally {
      await database.close();
    }
  };

  const writeUntilKilled = async (killServer: boolean): Promise<ReadonlySet<string>> => {
    const program = startDatabaseProcess([folder]);
    await program.waitFor('ready');
    await program.waitFor('acknowledged');
    await pause(Math.random() * 200);
    const server = await postmasterPid(folder);
    if (killServer) process.kill(server, 'SIGKILL');
    await program.kill();
    kills += 1;
    const written = program.lines
      .filter((line) => line.startsWith('acknowledged '))
      .map((line) => line.slice(13));
    for (const object of written) acknowledged.add(object);
    return new Set(written);
  };

  test.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))(
    'of the program: the next one attaches to its server and finds every acknowledged write (%i)',
    async () => {
      const written = await writeUntilKilled(false);
      const server = await start(folder);
      expect(server.how).toBe('attached');
      expect(written.size).toBeGreaterThan(0);
      await requireAllWritten(server, written);
    },
  );

  test.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))(
    'of program and server: the next one recovers and finds every acknowledged write (%i)',
    async () => {
      const written = await writeUntilKilled(true);
      const server = await start(folder);
      expect(server.how).toBe('recovered');
      await requireAllWritten(server, written);
    },
  );

  test('of the server alone: it comes back on the same port, and transactions that only read go through', async () => {
    const server = await start(folder);
    const database = await openDatabase(server);
    await query(server.ownerUrl, 'create table kept as select 1');
    await query(server.ownerUrl, 'grant select on kept to app_user');
    process.kill(await postmasterPid(folder), 'SIGKILL');
    const found = await database.inAdministration(
      1,
      async (rows) => (await sql`select * from kept`.execute(rows)).rows,
      { readOnly: true },
    );
    expect(found).toHaveLength(1);
    await database.close();
  });
});

test('a second live program is refused, and the first goes on', async () => {
  const first = startDatabaseProcess([folder]);
  await first.waitFor('ready');
  await expect(start(folder)).rejects.toMatchObject({ code: 'directoryInUse' });
  const before = first.lines.length;
  await pause(200);
  expect(first.lines.length).toBeGreaterThan(before);
  await first.kill();
  await start(folder);
});
