import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { addAdministration, fillEveryTable, hashOf } from '../rows.ts';

let testDatabase: TestDatabase;
let database: Database;
let administration: number;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await testDatabase.open();
  administration = await addAdministration(database, 'prova');
  await database.inAdministration(administration, (rows) => fillEveryTable(rows, administration));
});

afterAll(() => testDatabase.drop());

describe('values', () => {
  test('exact numbers, long integers and dates come back as text, instants as ISO text in UTC', async () => {
    const { rows } = await sql`
      select 12345678901234567890.123456789 as number, 9007199254740993::bigint as long, date '2020-05-28' as day,
             0.1::float8 as double, timestamptz '2020-05-28 10:00:00.123456+02' as instant`.execute(
      database.registry,
    );
    expect(rows).toEqual([
      {
        number: '12345678901234567890.123456789',
        long: '9007199254740993',
        day: '2020-05-28',
        double: '0.1',
        instant: '2020-05-28T08:00:00.123456Z',
      },
    ]);
  });

  test('JSON, lists and bytes come back as they were written', async () => {
    await database.inAdministration(administration, async (rows) => {
      expect(await rows.selectFrom('cycle_row').select('body').executeTakeFirst()).toEqual({ body: [1, 2] });
      expect(await rows.selectFrom('entry').select('periods').executeTakeFirst()).toEqual({
        periods: ['p1', 'p2'],
      });
      const evidence = await rows
        .selectFrom('evidence_file')
        .select(['bytes', 'sha256'])
        .executeTakeFirstOrThrow();
      expect([...evidence.bytes]).toEqual([0, 1, 255]);
      expect(evidence.sha256).toBe(hashOf(evidence.bytes));
    });
  });
});

describe('transactions', () => {
  const position = () =>
    database.inAdministration(
      administration,
      async (rows) => (await rows.selectFrom('entry').select('position').executeTakeFirstOrThrow()).position,
    );

  test('one that fails changes nothing', async () => {
    const attempt = database.inAdministration(administration, async (rows) => {
      await rows.updateTable('entry').set({ position: 77 }).execute();
      throw new Error('afterwards');
    });
    await expect(attempt).rejects.toThrow('afterwards');
    expect(await position()).toBe(0);
  });

  test('a serialisable one that others push aside is run again until it holds: no update is lost', async () => {
    let runs = 0;
    const increment = () =>
      database.inAdministration(
        administration,
        async (rows) => {
          runs += 1;
          const current = await rows.selectFrom('entry').select('position').executeTakeFirstOrThrow();
          await rows
            .updateTable('entry')
            .set({ position: current.position + 1 })
            .execute();
        },
        { isolation: 'serializable' },
      );
    await Promise.all(Array.from({ length: 5 }, increment));
    expect(await position()).toBe(5);
    expect(runs).toBeGreaterThan(5);
  });

  test('a read-only one cannot write (25006)', async () => {
    const attempt = database.inAdministration(administration, (rows) => rows.deleteFrom('entry').execute(), {
      readOnly: true,
    });
    await expect(attempt).rejects.toMatchObject({ code: '25006' });
  });

  test('a connection that breaks inside the work leaves nothing, and the work is run again', async () => {
    let runs = 0;
    await database.inAdministration(administration, async (rows) => {
      runs += 1;
      const raise = sql<number>`position + 1`;
      await rows.updateTable('entry').set({ position: raise }).execute();
      if (runs === 1) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(rows);
    });
    expect(runs).toBe(2);
    expect(await position()).toBe(6);
    await database.inAdministration(administration, (rows) =>
      rows.updateTable('entry').set({ position: 5 }).execute(),
    );
  });

  test('idle connections that are cut do not end the program, and are replaced', async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
               where datname = current_database() and pid <> pg_backend_pid() and usename = current_user`.execute(
      database.registry,
    );
    expect(await position()).toBe(5);
  });

  test('a statement that takes too long is stopped (57014)', async () => {
    const impatient = await openDatabase({ ...testDatabase, statementTimeout: 50 });
    await expect(sql`select pg_sleep(5)`.execute(impatient.registry)).rejects.toMatchObject({
      code: '57014',
    });
    await impatient.close();
  });
});

describe('the role that serves', () => {
  test('may not be the owner of the tables', async () => {
    const { ownerUrl } = testDatabase;
    await expect(openDatabase({ ownerUrl, appUrl: ownerUrl })).rejects.toMatchObject({
      code: 'appRoleUnsafe',
    });
  });

  test('cannot connect with a wrong password', async () => {
    const wrong = new URL(testDatabase.appUrl);
    wrong.password = 'wrong';
    await expect(openDatabase({ ...testDatabase, appUrl: wrong.href })).rejects.toBeInstanceOf(
      pg.DatabaseError,
    );
  });
});
