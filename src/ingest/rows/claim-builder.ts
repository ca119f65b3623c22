/** Gathers what a reader of a form takes, atom by atom, and puts the claim together. */
import type { Issue, Place } from '../../kernel/index.ts';
import type { ReadCell, ReadTable } from '../../model/index.ts';
import type { AtomRole, Claim, RecordLists } from '../claim.ts';
import type { Atom } from '../raw.ts';
import { type Expectation, readCell } from '../values/read-cell.ts';

/** The claim under construction. */
export interface ClaimBuilder {
  /** Takes an atom in a role; cells also enter the row of the table that is open. */
  take(atom: Atom, role: AtomRole, expects?: Expectation): ReadCell;
  /** Closes the row that is open. */
  endRow(): void;
  issue(issue: Issue): void;
  /** Whether anything was taken. */
  isEmpty(): boolean;
  build(table: { readonly title?: string; readonly place: Place }, records: Partial<RecordLists>): Claim;
}

/** A new claim of a form. */
export const claimBuilder = (form: string): ClaimBuilder => {
  const atoms = new Map<number, AtomRole>();
  const rows: { readonly cells: readonly ReadCell[] }[] = [];
  const issues: Issue[] = [];
  let open: ReadCell[] = [];
  const endRow = () => {
    if (open.length > 0) rows.push({ cells: open });
    open = [];
  };
  return {
    take: (atom, role, expects = 'figure') => {
      atoms.set(atom.atom, role);
      const cell = readCell(atom.text, atom.place, role === 'heading' ? 'text' : expects);
      if (atom.text.trim() !== '') open.push(cell);
      return cell;
    },
    endRow,
    issue: (issue) => {
      issues.push(issue);
    },
    isEmpty: () => atoms.size === 0,
    build: ({ title, place }, records) => {
      endRow();
      const table: ReadTable = { form, place, rows, ...(title !== undefined && { title }) };
      return { form, atoms, table, records, issues };
    },
  };
};
