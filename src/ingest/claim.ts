/** What a reader of a form takes out of a document: records with their places, the table as read, and the role of each atom it used. */
import type { Issue } from '../kernel/index.ts';
import type { DocumentRecord, ReadTable } from '../model/index.ts';
import type { RawDocument } from './raw.ts';

/** What an atom turned out to be; `unread`: inside a form, but it fits nowhere in its grammar. */
export type AtomRole = 'cell' | 'heading' | 'text' | 'unread';

/** The lists of a document's records. */
export type RecordLists = Pick<
  DocumentRecord,
  'indicators' | 'nodes' | 'cards' | 'budget' | 'individual' | 'totals' | 'contexts' | 'counts' | 'dates'
>;

/**
 * One recognised table or card. `atoms` names every atom that it used; a later reader cannot use them again. Positions in `records`
 * (a node's parent, a card's indicators) count within this claim and are moved when claims are put together.
 */
export interface Claim {
  readonly form: string;
  readonly atoms: ReadonlyMap<number, AtomRole>;
  readonly table: ReadTable;
  readonly records: Partial<RecordLists>;
  readonly issues: readonly Issue[];
}

/** What readers of forms are told: the document, and which atoms are taken already. */
export interface FormRequest {
  readonly document: RawDocument;
  readonly isTaken: (atom: number) => boolean;
}

/** A form: its stable name, and the reader that finds all its occurrences by their headings, never by the name of the file. */
export interface Form {
  readonly id: string;
  readonly read: (request: FormRequest) => readonly Claim[];
}
