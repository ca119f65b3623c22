/** Rows for the tests of the store: one of each table. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, Tables } from '../../src/store/index.ts';

/** SHA-256 of a text, in hexadecimal. */
export const hashOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Registers an administration and returns its number. */
export const addAdministration = async (database: Database, slug: string): Promise<number> => {
  const values = { slug, name: `Camera di commercio ${slug}`, ipa: null };
  return (
    await database.registry
      .insertInto('administration')
      .values(values)
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;
};

/** Adds an empty cycle. */
export const addCycle = async (rows: Kysely<Tables>, administration: number, year: number): Promise<void> => {
  const key = { administration_id: administration, year };
  const values = {
    ...key,
    id: `cycle-${year}`,
    format_version: 1,
    header: '{}',
    as_of: `${year}-12-31`,
    sha256: hashOf(''),
  };
  await rows.insertInto('cycle').values(values).execute();
};

/** Adds a rulebook as a part of the cycle. */
export const addPart = async (
  rows: Kysely<Tables>,
  key: { administration_id: number; year: number },
  approved: boolean,
) => {
  const canonical = '{"città":"però"}';
  const values = {
    ...key,
    kind: 'rulebook',
    id: 'r',
    position: 0,
    canonical,
    sha256: hashOf(canonical),
    approved,
  } as const;
  await rows.insertInto('document_part').values(values).execute();
};

/** Adds a record to the audit trail. */
export const addAudit = async (
  rows: Kysely<Tables>,
  administration: number,
  object: string,
): Promise<void> => {
  const what = {
    instant: '2026-01-31T08:00:00.123456Z',
    actor: 'controller',
    action: 'import',
    object,
    payload: '{"b":1,"a":[2]}',
  };
  await rows
    .insertInto('audit')
    .values({ administration_id: administration, ...what })
    .execute();
};

/** Puts one row into each table of the administration (2019). */
export const fillEveryTable = async (rows: Kysely<Tables>, administration: number): Promise<void> => {
  const key = { administration_id: administration, year: 2019 };
  const bytes = new Uint8Array([0, 1, 255]);
  await addCycle(rows, administration, 2019);
  await addPart(rows, key, false);
  await rows
    .insertInto('cycle_row')
    .values({ ...key, collection: 'units', id: 'u', position: 0, body: '[1,2]' })
    .execute();
  const entry = {
    id: 'e',
    indicator_id: 'i',
    parameter: 'p',
    unit_id: null,
    periods: ['p1', 'p2'],
    state: 'missing',
  } as const;
  await rows
    .insertInto('entry')
    .values({ ...key, ...entry, body: '{}', position: 0 })
    .execute();
  const assessment = { id: 'a', node_id: 'n', role: 'oiv', decision: 'confirm' } as const;
  await rows
    .insertInto('assessment')
    .values({ ...key, ...assessment, body: '{}', position: 0 })
    .execute();
  const evidence = { sha256: hashOf(bytes), name: 'delibera.pdf', media_type: 'application/pdf', bytes };
  await rows
    .insertInto('evidence_file')
    .values({ administration_id: administration, ...evidence })
    .execute();
  await addAudit(rows, administration, 'cycle 2019');
};
