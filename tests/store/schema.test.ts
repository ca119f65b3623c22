import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, dumpSchema } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addAdministration, addAudit, addCycle, addPart, fillEveryTable } from './rows.ts';

const schemaFile = fileURLToPath(new URL('../../src/store/schema.sql', import.meta.url));

let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await testDatabase.open();
});

afterAll(() => testDatabase.drop());

test('the committed schema.sql is the schema that the migrations make (write it with UPDATE_SCHEMA=1)', async () => {
  const dump = await dumpSchema(testDatabase.ownerUrl);
  if (process.env['UPDATE_SCHEMA'] === '1') await writeFile(schemaFile, dump);
  expect(dump).toBe(await readFile(schemaFile, 'utf8'));
});

test('no column is a binary float', async () => {
  const { rows } = await sql`
    select from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and a.atttypid in ('float4'::regtype, 'float8'::regtype)`.execute(
    database.owner,
  );
  expect(rows).toHaveLength(0);
});

test('texts are stored in UTF-8 and names are in Italian order, numbers inside them by value', async () => {
  const { rows } = await sql<{ encoding: string; names: string[] }>`
    select current_setting('server_encoding') as encoding, array_agg(name order by name collate italian) as names
      from unnest(array['Zara', 'È', 'fa', 'Ufficio 10', 'Ufficio 2', 'eb', 'Ea']) as name`.execute(
    database.registry,
  );
  expect(rows[0]?.encoding).toBe('UTF8');
  expect(rows[0]?.names).toEqual(['È', 'Ea', 'eb', 'fa', 'Ufficio 2', 'Ufficio 10', 'Zara']);
});

test('the registry knows the years that have a cycle, latest first', async () => {
  const id = await addAdministration(database, 'anni');
  const years = async () =>
    (
      await database.registry
        .selectFrom('administration')
        .select('years')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).years;
  expect(await years()).toEqual([]);
  await database.inAdministration(id, async (rows) => {
    for (const year of [2016, 2019, 2017]) await addCycle(rows, id, year);
  });
  expect(await years()).toEqual([2019, 2017, 2016]);
  await database.inAdministration(id, (rows) => rows.deleteFrom('cycle').where('year', '=', 2017).execute());
  expect(await years()).toEqual([2019, 2016]);
});

describe('approved parts', () => {
  test('a part whose hash is not of its text is refused', async () => {
    const id = await addAdministration(database, 'impronta');
    const attempt = database.inAdministration(id, async (rows) => {
      await addCycle(rows, id, 2019);
      const part = {
        kind: 'rulebook',
        id: 'r',
        position: 0,
        canonical: '{}',
        sha256: '0'.repeat(64),
      } as const;
      await rows
        .insertInto('document_part')
        .values({ administration_id: id, year: 2019, ...part })
        .execute();
    });
    await expect(attempt).rejects.toMatchObject({ code: '23514' });
  });

  test('cannot be changed or deleted by the application, nor go with their cycle; drafts can be deleted', async () => {
    const id = await addAdministration(database, 'approvati');
    const key = { administration_id: id, year: 2019 };
    await database.inAdministration(id, async (rows) => {
      await addCycle(rows, id, 2019);
      await addPart(rows, key, false);
      await rows.deleteFrom('document_part').execute();
      await addPart(rows, key, true);
    });
    const removePart = database.inAdministration(id, (rows) => rows.deleteFrom('document_part').execute());
    await expect(removePart).rejects.toMatchObject({ code: '23001' });
    const removeCycle = database.inAdministration(id, (rows) => rows.deleteFrom('cycle').execute());
    await expect(removeCycle).rejects.toMatchObject({ code: '23503' });
  });

  test('cannot be changed by the owner either', async () => {
    const id = await addAdministration(database, 'proprietario');
    await database.inAdministration(id, async (rows) => {
      await addCycle(rows, id, 2019);
      await addPart(rows, { administration_id: id, year: 2019 }, true);
    });
    const change = database.owner.transaction().execute(async (rows) => {
      await sql`select set_config('app.administration', ${String(id)}, true)`.execute(rows);
      return rows.updateTable('document_part').set({ position: 3 }).execute();
    });
    await expect(change).rejects.toMatchObject({ code: '23001' });
  });
});

describe('audit trail', () => {
  const firstBreak = (id: number) =>
    database.inAdministration(
      id,
      async (rows) =>
        (await sql<{ found: string | null }>`select audit_first_break() as found`.execute(rows)).rows[0]
          ?.found,
    );

  test('numbers and links the records of one administration without gaps, also with many writers at once', async () => {
    const [id, other] = [
      await addAdministration(database, 'catena'),
      await addAdministration(database, 'altra'),
    ];
    const writes = Array.from({ length: 40 }, (_, index) => {
      const administration = index % 4 === 0 ? other : id;
      return database.inAdministration(
        administration,
        (rows) => addAudit(rows, administration, `n. ${index}`),
        {
          isolation: index % 2 === 0 ? 'serializable' : 'read committed',
        },
      );
    });
    await Promise.all(writes);
    const records = await database.inAdministration(id, (rows) =>
      rows.selectFrom('audit').selectAll().orderBy('sequence').execute(),
    );
    expect(records.map((record) => record.sequence)).toEqual(
      Array.from({ length: 30 }, (_, index) => String(index + 1)),
    );
    expect(records[0]?.prev_hash).toBe('');
    expect(records.slice(1).map((record) => record.prev_hash)).toEqual(
      records.slice(0, -1).map((record) => record.hash),
    );
    expect(await firstBreak(id)).toBeNull();
  });

  test.each([
    ['a changed record', "update audit set actor = 'nobody' where sequence = 2", '2'],
    ['a removed record', 'delete from audit where sequence = 2', '3'],
    ['a removed end', 'delete from audit where sequence = 4', '4'],
  ])(
    'shows %s, even when the owner did it with the guard switched off',
    async (title, statement, expected) => {
      const id = await addAdministration(database, `audit-${title.replaceAll(/[^a-z]+/g, '-')}`);
      for (const object of ['a', 'b', 'c', 'd'])
        await database.inAdministration(id, (rows) => addAudit(rows, id, object));
      await database.owner.transaction().execute(async (rows) => {
        await sql`select set_config('app.administration', ${String(id)}, true)`.execute(rows);
        await sql`alter table audit disable trigger audit_append_only`.execute(rows);
        await sql.raw(statement).execute(rows);
        await sql`alter table audit enable trigger audit_append_only`.execute(rows);
      });
      expect(await firstBreak(id)).toBe(expected);
    },
  );

  test('cannot be changed by the owner with the guard on', async () => {
    const id = await addAdministration(database, 'guardia');
    await database.inAdministration(id, (rows) => fillEveryTable(rows, id));
    const change = database.owner.transaction().execute(async (rows) => {
      await sql`select set_config('app.administration', ${String(id)}, true)`.execute(rows);
      return rows.deleteFrom('audit').execute();
    });
    await expect(change).rejects.toMatchObject({ code: '23001' });
  });
});
