import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { addAdministration, addCycle, fillEveryTable } from '../rows.ts';

let testDatabase: TestDatabase;
let database: Database;
let lucca: number;
let massa: number;

/** Tables that belong to no administration: the shared registry and the migrations' own record. */
const shared = ['administration', 'schema_migration'];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await testDatabase.open();
  lucca = await addAdministration(database, 'lucca');
  massa = await addAdministration(database, 'massa');
  for (const id of [lucca, massa]) await database.inAdministration(id, (rows) => fillEveryTable(rows, id));
});

afterAll(() => testDatabase.drop());

const tablesOfAdministrations = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`.execute(database.owner);
  return rows.map((row) => row.name).filter((name) => !shared.includes(name));
};

const count = async (
  connection: { query: Database['registry'] },
  table: string,
): Promise<string | undefined> =>
  (await sql<{ count: string }>`select count(*) from ${sql.table(table)}`.execute(connection.query)).rows[0]
    ?.count;

describe('separation of the administrations', () => {
  test('every table of an administration has forced row-level security and a key that begins with it', async () => {
    const names = await tablesOfAdministrations();
    expect(names).toHaveLength(8);
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c
        join pg_index i on i.indrelid = c.oid and i.indisprimary
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where c.relrowsecurity and c.relforcerowsecurity and a.attname = 'administration_id'
         and c.relnamespace = 'public'::regnamespace order by c.relname`.execute(database.owner);
    expect(rows.map((row) => row.name)).toEqual(names);
  });

  test('without an administration neither the application nor the owner sees a row', async () => {
    for (const table of await tablesOfAdministrations()) {
      expect([table, await count({ query: database.registry }, table)]).toEqual([table, '0']);
      expect([table, await count({ query: database.owner }, table)]).toEqual([table, '0']);
    }
  });

  test('with an administration its rows are seen in every table, and no others', async () => {
    for (const table of await tablesOfAdministrations()) {
      const found = await database.inAdministration(lucca, (rows) => count({ query: rows }, table));
      expect([table, found]).toEqual([table, '1']);
    }
  });

  test('a row of another administration is refused (42501) on insert and on update', async () => {
    const insert = database.inAdministration(lucca, (rows) => addCycle(rows, massa, 2031));
    await expect(insert).rejects.toMatchObject({ code: '42501' });
    const move = database.inAdministration(lucca, (rows) =>
      rows.updateTable('entry').set({ administration_id: massa }).execute(),
    );
    await expect(move).rejects.toMatchObject({ code: '42501' });
    const record = database.inAdministration(lucca, (rows) =>
      rows
        .insertInto('audit')
        .values({
          administration_id: massa,
          instant: '2026-01-31T08:00:00Z',
          actor: 'a',
          action: 'b',
          object: 'c',
          payload: '{}',
        })
        .execute(),
    );
    await expect(record).rejects.toMatchObject({ code: '42501' });
  });

  test('the administration does not outlive its transaction, not even on the same connection', async () => {
    const client = new pg.Client({ connectionString: testDatabase.appUrl });
    await client.connect();
    await client.query(`begin; select set_config('app.administration', '${lucca}', true)`);
    expect((await client.query('select from cycle')).rowCount).toBe(1);
    await client.query('commit');
    expect((await client.query('select from cycle')).rowCount).toBe(0);
    await client.end();
  });

  test.each([
    'alter table entry add column extra text',
    'alter table entry disable row level security',
    'create table extra (id integer)',
    'drop table audit',
    'truncate entry',
    "update audit set actor = 'x'",
    'delete from audit',
    "update audit_head set hash = ''",
    "update document_part set canonical = '{}'",
    "update administration set years = '{}'",
    "insert into schema_migration values (99, 'x', 'x')",
    'select * from schema_migration',
    'set session authorization default; set role pg_database_owner',
  ])('the application may not: %s', async (statement) => {
    const attempt = database.inAdministration(lucca, (rows) => sql.raw(statement).execute(rows));
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });
});
