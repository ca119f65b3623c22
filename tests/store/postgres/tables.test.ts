import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Tables } from '../../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await testDatabase.open();
});

afterAll(() => testDatabase.drop());

/** The compiler demands every column of the types here, and no other. */
const declared: { readonly [Table in keyof Tables]: Record<keyof Tables[Table], true> } = {
  administration: { id: true, slug: true, name: true, ipa: true, years: true, created: true },
  cycle: {
    administration_id: true,
    year: true,
    id: true,
    format_version: true,
    header: true,
    as_of: true,
    sha256: true,
    changed: true,
  },
  document_part: {
    administration_id: true,
    year: true,
    kind: true,
    id: true,
    position: true,
    canonical: true,
    sha256: true,
    approved: true,
  },
  cycle_row: { administration_id: true, year: true, collection: true, id: true, position: true, body: true },
  entry: {
    administration_id: true,
    year: true,
    id: true,
    indicator_id: true,
    parameter: true,
    unit_id: true,
    periods: true,
    state: true,
    body: true,
    position: true,
  },
  assessment: {
    administration_id: true,
    year: true,
    id: true,
    node_id: true,
    role: true,
    decision: true,
    body: true,
    position: true,
  },
  evidence_file: { administration_id: true, sha256: true, name: true, media_type: true, bytes: true },
  audit: {
    administration_id: true,
    sequence: true,
    instant: true,
    actor: true,
    action: true,
    object: true,
    payload: true,
    prev_hash: true,
    hash: true,
  },
  audit_head: { administration_id: true, sequence: true, hash: true },
};

test('the types name every table and column that the database has, in its order', async () => {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select c.relname::text as table, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
     group by c.relname`.execute(database.owner);
  const found = Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
  expect(found).toEqual(
    Object.fromEntries(Object.entries(declared).map(([table, columns]) => [table, Object.keys(columns)])),
  );
});
