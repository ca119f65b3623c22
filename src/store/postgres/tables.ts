/** The tables as Kysely sees them. `schema.sql` is what the database really has; a test compares the columns. */
import type { ColumnType, Generated } from 'kysely';

/** JSON as the database returns it. Written as text: the driver would turn an array into a PostgreSQL array. */
export type JsonColumn = ColumnType<unknown, string, string>;

/** An instant, as ISO text in UTC (`2026-01-31T08:00:00.123456Z`). */
export type InstantColumn = ColumnType<string, string, string>;

/** A column that the database fills by itself. */
export type FilledColumn<Type> = ColumnType<Type, never, never>;

interface OfCycle {
  readonly administration_id: number;
  readonly year: number;
}

/** Shared registry of administrations. */
export interface AdministrationTable {
  readonly id: FilledColumn<number>;
  readonly slug: string;
  readonly name: string;
  readonly ipa: string | null;
  readonly years: FilledColumn<readonly number[]>;
  readonly created: FilledColumn<string>;
}

/** One cycle; `as_of` is a date as ISO text. */
export interface CycleTable extends OfCycle {
  readonly id: string;
  readonly format_version: number;
  readonly header: JsonColumn;
  readonly as_of: string;
  readonly sha256: string;
  readonly changed: ColumnType<string, string | undefined, string>;
}

/** An immutable part of a cycle, in canonical JSON. */
export interface DocumentPartTable extends OfCycle {
  readonly kind: 'planVersion' | 'rulebook' | 'narrative';
  readonly id: string;
  readonly position: number;
  readonly canonical: string;
  readonly sha256: string;
  readonly approved: Generated<boolean>;
}

/** A row of one of the collections that are read whole. */
export interface CycleRowTable extends OfCycle {
  readonly collection: string;
  readonly id: string;
  readonly position: number;
  readonly body: JsonColumn;
}

/** An entered figure. */
export interface EntryTable extends OfCycle {
  readonly id: string;
  readonly indicator_id: string;
  readonly parameter: string;
  readonly unit_id: string | null;
  readonly periods: readonly string[];
  readonly state: 'value' | 'missing' | 'notApplicable' | 'notYetDue';
  readonly body: JsonColumn;
  readonly position: number;
}

/** A judgement after the measurement. */
export interface AssessmentTable extends OfCycle {
  readonly id: string;
  readonly node_id: string;
  readonly role: 'manager' | 'oiv';
  readonly decision: 'confirm' | 'neutralise' | 'correct';
  readonly body: JsonColumn;
  readonly position: number;
}

/** A supporting document. */
export interface EvidenceFileTable {
  readonly administration_id: number;
  readonly sha256: string;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: Uint8Array;
}

/** A record of the audit trail; number and hashes are filled by the database. `sequence` is an integer as text. */
export interface AuditTable {
  readonly administration_id: number;
  readonly sequence: FilledColumn<string>;
  readonly instant: InstantColumn;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly payload: JsonColumn;
  readonly prev_hash: FilledColumn<string>;
  readonly hash: FilledColumn<string>;
}

/** The last link of each chain. */
export interface AuditHeadTable {
  readonly administration_id: FilledColumn<number>;
  readonly sequence: FilledColumn<string>;
  readonly hash: FilledColumn<string>;
}

/** Every table that the program uses. */
export interface Tables {
  readonly administration: AdministrationTable;
  readonly cycle: CycleTable;
  readonly document_part: DocumentPartTable;
  readonly cycle_row: CycleRowTable;
  readonly entry: EntryTable;
  readonly assessment: AssessmentTable;
  readonly evidence_file: EvidenceFileTable;
  readonly audit: AuditTable;
  readonly audit_head: AuditHeadTable;
}
