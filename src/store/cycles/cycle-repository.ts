/** Cycles in PostgreSQL: the implementation of the port that the use cases declare. */
import { sql, type Transaction } from 'kysely';
import type { AuditRecord, CycleRepository, SaveOutcome, StoredCycle } from '../../app/index.ts';
import type { CycleFile } from '../../model/index.ts';
import type { Database } from '../postgres/database.ts';
import type { Tables } from '../postgres/tables.ts';
import { cycleOf, fingerprintOf, type StoredParts } from './parts.ts';
import { approvedPartsChanged, writeCycle } from './write-cycle.ts';

const idOf = async (database: Database, slug: string): Promise<number | undefined> => {
  const found = await database.registry
    .selectFrom('administration')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst();
  return found?.id;
};

const register = async (
  database: Database,
  { slug, name, ipa }: CycleFile['administration'],
): Promise<number> => {
  const values = { name, ipa: ipa ?? null };
  const known = await database.registry
    .selectFrom('administration')
    .select(['id', 'name', 'ipa'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (known !== undefined && known.name === name && known.ipa === values.ipa) return known.id;
  const { id } = await database.registry
    .insertInto('administration')
    .values({ slug, ...values })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

const readParts = async (
  transaction: Transaction<Tables>,
  administrationId: number,
  year: number,
): Promise<(StoredParts & { sha256: string }) | undefined> => {
  const { rows } = await sql<StoredParts & { sha256: string }>`
    with mine as (select ${administrationId}::integer as administration_id, ${year}::integer as year)
    select c.header, c.sha256,
      (select json_agg(json_build_object('kind', kind, 'canonical', canonical) order by kind, position)
         from document_part natural join mine) as texts,
      (select json_agg(json_build_object('collection', collection, 'body', body) order by collection, position)
         from cycle_row natural join mine) as rows,
      (select json_agg(body order by position) from entry natural join mine) as entries,
      (select json_agg(body order by position) from assessment natural join mine) as assessments
    from cycle c natural join mine`.execute(transaction);
  return rows[0];
};

const saveWith = async (
  transaction: Transaction<Tables>,
  administrationId: number,
  written: { readonly cycle: CycleFile; readonly sha256: string; readonly audit: AuditRecord },
): Promise<SaveOutcome> => {
  const key = { administration_id: administrationId, year: written.cycle.year };
  if (written.audit.reason === undefined) {
    const changed = await approvedPartsChanged(transaction, key, written.cycle);
    if (changed.length > 0) return { kind: 'approvedPartsChanged', parts: changed };
  }
  await writeCycle(transaction, key, written);
  return { kind: 'saved', stored: { cycle: written.cycle, sha256: written.sha256 } };
};

/** Only the owner of the tables may take away what was approved, and only with a reason that the audit trail keeps. */
const asOwner = <Value>(
  database: Database,
  administrationId: number,
  work: (transaction: Transaction<Tables>) => Promise<Value>,
) =>
  database.owner.transaction().execute(async (transaction) => {
    await sql`select set_config('app.administration', ${String(administrationId)}, true)`.execute(
      transaction,
    );
    return work(transaction);
  });

/** The repository of cycles on an open database. */
export const createCycleRepository = (database: Database): CycleRepository => ({
  administrations: async () => {
    const rows = await database.registry
      .selectFrom('administration')
      .select(['slug', 'name', 'years'])
      .orderBy('name')
      .orderBy('slug')
      .execute();
    return rows.filter((row) => row.years.length > 0);
  },
  fingerprint: async (slug, year) => {
    const id = await idOf(database, slug);
    if (id === undefined) return undefined;
    const found = await database.inAdministration(
      id,
      (transaction) =>
        transaction
          .selectFrom('cycle')
          .select('sha256')
          .where('administration_id', '=', id)
          .where('year', '=', year)
          .executeTakeFirst(),
      { readOnly: true },
    );
    return found?.sha256;
  },
  load: async (slug, year): Promise<StoredCycle | undefined> => {
    const id = await idOf(database, slug);
    if (id === undefined) return undefined;
    const parts = await database.inAdministration(id, (transaction) => readParts(transaction, id, year), {
      readOnly: true,
    });
    return parts === undefined ? undefined : { cycle: cycleOf(parts), sha256: parts.sha256 };
  },
  save: async (cycle, audit) => {
    const sha256 = fingerprintOf(cycle);
    const id = await register(database, cycle.administration);
    const work = (transaction: Transaction<Tables>) => saveWith(transaction, id, { cycle, sha256, audit });
    return audit.reason === undefined ? database.inAdministration(id, work) : asOwner(database, id, work);
  },
});
