/** What the use cases need from outside; the composition root hands it in. */
import type { DocumentFormat, DocumentTree, PrintOptions } from '../documents/index.ts';
import type { CycleFile } from '../model/index.ts';

/** An administration with the years of its cycles, latest first. */
export interface AdministrationSummary {
  readonly slug: string;
  readonly name: string;
  readonly years: readonly number[];
}

/** A cycle as stored, with the SHA-256 of its canonical form: the key of everything derived from it. */
export interface StoredCycle {
  readonly cycle: CycleFile;
  readonly sha256: string;
}

/** Where cycles are kept. Reads and writes happen inside the administration's own rows only. */
export interface CycleRepository {
  administrations(): Promise<readonly AdministrationSummary[]>;
  /** SHA-256 of the stored cycle, without reading it; `undefined` when there is none. */
  fingerprint(slug: string, year: number): Promise<string | undefined>;
  load(slug: string, year: number): Promise<StoredCycle | undefined>;
  /** Stores the cycle in one transaction with its audit record, in place of an earlier one of the same administration and year. */
  save(cycle: CycleFile, audit: AuditRecord): Promise<SaveOutcome>;
}

/** What came of saving: stored, or refused because it would change or drop parts that a body has approved. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly stored: StoredCycle }
  | { readonly kind: 'approvedPartsChanged'; readonly parts: readonly string[] };

/**
 * Who did what, recorded with the change. `actor` is a role or account name, `instant` an ISO instant in UTC. A `reason` is what
 * lets approved parts be replaced: a correction that the audit trail shows.
 */
export interface AuditRecord {
  readonly actor: string;
  readonly action: string;
  readonly instant: string;
  readonly reason?: string;
}

/** The clock, handed in so that nothing else reads it. */
export interface Clock {
  /** Now as an ISO instant in UTC. */
  now(): string;
}

/**
 * Prints a composed document as the bytes of a file: the same document, format and options give the same bytes. Rejects when the
 * writer fails; then there are no bytes at all.
 */
export type DocumentPrinter = (
  tree: DocumentTree,
  format: DocumentFormat,
  options: PrintOptions,
) => Promise<Uint8Array>;

/** Everything a use case may ask for. */
export interface Ports {
  readonly cycles: CycleRepository;
  readonly clock: Clock;
}
