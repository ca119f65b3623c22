/** Writes a whole cycle inside a transaction of its administration. */
import { sql, type Transaction } from 'kysely';
import type { AuditRecord } from '../../app/index.ts';
import type { CycleFile } from '../../model/index.ts';
import type { Tables } from '../postgres/tables.ts';
import { genericRowsOf, headerOf, type TextPart, textPartsOf } from './parts.ts';

/** Rows of one insert: far below the 65,535 parameters that the protocol allows. */
const CHUNK = 2000;

const chunks = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );

/** Where rows go: the administration's number and the year. */
export interface CycleKey {
  readonly administration_id: number;
  readonly year: number;
}

const upsertHeader = async (
  transaction: Transaction<Tables>,
  key: CycleKey,
  cycle: CycleFile,
  sha256: string,
): Promise<void> => {
  const values = {
    id: `${cycle.administration.slug}-${cycle.year}`,
    format_version: cycle.formatVersion,
    header: JSON.stringify(headerOf(cycle)),
    as_of: cycle.asOf,
    sha256,
  };
  await transaction
    .insertInto('cycle')
    .values({ ...key, ...values })
    .onConflict((conflict) =>
      conflict.columns(['administration_id', 'year']).doUpdateSet({ ...values, changed: sql<string>`now()` }),
    )
    .execute();
};

const storedParts = (transaction: Transaction<Tables>, key: CycleKey) =>
  transaction
    .selectFrom('document_part')
    .select(['kind', 'id', 'position', 'sha256', 'approved'])
    .where('administration_id', '=', key.administration_id)
    .where('year', '=', key.year)
    .execute();

/** Names of approved parts that the new cycle would change or drop. */
export const approvedPartsChanged = async (
  transaction: Transaction<Tables>,
  key: CycleKey,
  cycle: CycleFile,
): Promise<readonly string[]> => {
  const fresh = new Map(textPartsOf(cycle).map((part) => [`${part.kind} ${part.id}`, part.sha256]));
  const stored = await storedParts(transaction, key);
  return stored
    .filter((part) => part.approved && fresh.get(`${part.kind} ${part.id}`) !== part.sha256)
    .map((part) => part.id);
};

/** Replaces the text parts that differ; equal ones stay untouched, as approved ones must. */
const replaceTexts = async (
  transaction: Transaction<Tables>,
  key: CycleKey,
  parts: readonly TextPart[],
): Promise<void> => {
  const same = (
    first: Pick<TextPart, 'kind' | 'id' | 'position' | 'sha256'>,
    second: typeof first,
  ): boolean =>
    first.kind === second.kind &&
    first.id === second.id &&
    first.sha256 === second.sha256 &&
    first.position === second.position;
  const stored = await storedParts(transaction, key);
  for (const old of stored.filter((each) => !parts.some((part) => same(part, each))))
    await transaction
      .deleteFrom('document_part')
      .where('administration_id', '=', key.administration_id)
      .where('year', '=', key.year)
      .where('kind', '=', old.kind)
      .where('id', '=', old.id)
      .execute();
  const added = parts.filter((part) => !stored.some((each) => same(part, each)));
  for (const some of chunks(added))
    await transaction
      .insertInto('document_part')
      .values(some.map((part) => ({ ...key, ...part })))
      .execute();
};

const clearRows = async (transaction: Transaction<Tables>, key: CycleKey): Promise<void> => {
  for (const table of ['cycle_row', 'entry', 'assessment'] as const)
    await transaction
      .deleteFrom(table)
      .where('administration_id', '=', key.administration_id)
      .where('year', '=', key.year)
      .execute();
};

const insertRows = async (
  transaction: Transaction<Tables>,
  key: CycleKey,
  cycle: CycleFile,
): Promise<void> => {
  for (const rows of chunks(genericRowsOf(cycle)))
    await transaction
      .insertInto('cycle_row')
      .values(rows.map((row) => ({ ...key, ...row })))
      .execute();
  const entries = cycle.entries.map((entry, position) => ({
    ...key,
    id: entry.id,
    indicator_id: entry.indicator,
    parameter: entry.parameter,
    unit_id: entry.unit,
    periods: entry.periods,
    state: entry.cell.state,
    body: JSON.stringify(entry),
    position,
  }));
  for (const rows of chunks(entries))
    await transaction
      .insertInto('entry')
      .values([...rows])
      .execute();
  const assessments = cycle.assessments.map(({ id, node, role, decision }, position) => ({
    ...key,
    id,
    node_id: node,
    role,
    decision,
    position,
  }));
  for (const rows of chunks(assessments))
    await transaction
      .insertInto('assessment')
      .values(rows.map((row) => ({ ...row, body: JSON.stringify(cycle.assessments[row.position]) })))
      .execute();
};

/** Writes every part of the cycle and its audit record; all of it or nothing, as the transaction decides. */
export const writeCycle = async (
  transaction: Transaction<Tables>,
  key: CycleKey,
  written: { readonly cycle: CycleFile; readonly sha256: string; readonly audit: AuditRecord },
): Promise<void> => {
  const { cycle, sha256, audit } = written;
  await upsertHeader(transaction, key, cycle, sha256);
  await clearRows(transaction, key);
  await replaceTexts(transaction, key, textPartsOf(cycle));
  await insertRows(transaction, key, cycle);
  await transaction
    .insertInto('audit')
    .values({
      administration_id: key.administration_id,
      instant: audit.instant,
      actor: audit.actor,
      action: audit.action,
      object: `cycle ${cycle.year}`,
      payload: JSON.stringify({ sha256, ...(audit.reason !== undefined && { reason: audit.reason }) }),
    })
    .execute();
};
