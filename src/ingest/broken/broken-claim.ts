/** A table with broken cells while it is put together: its rows of cells, and the role of every line that it uses. */
import type { Place } from '../../kernel/index.ts';
import type { ReadCell } from '../../model/index.ts';
import type { AtomRole, Claim, RecordLists } from '../claim.ts';
import { readCell } from '../values/read-cell.ts';
import type { BrokenTable } from './locate.ts';
import { isBlank } from './source-lines.ts';
import type { Word } from './words.ts';

/** The table under construction. */
export interface BrokenClaim {
  row(cells: readonly (ReadCell | undefined)[]): void;
  /** Lines whose words fit nowhere. */
  unread(words: readonly Word[]): void;
  build(form: string, title: string, records: Partial<RecordLists>): Claim;
}

const rolesOf = (table: BrokenTable): Map<number, AtomRole> => {
  const roles = new Map<number, AtomRole>();
  for (const line of [...table.titleLines, ...table.headerLines]) roles.set(line.atom, 'heading');
  for (const line of table.rows.flatMap(({ lines }) => lines)) {
    roles.set(line.atom, isBlank(line) ? 'text' : 'cell');
  }
  for (const line of table.furniture) roles.set(line.atom, 'text');
  return roles;
};

/** Where a table begins. */
export const placeOf = (table: BrokenTable): Place => {
  const first = table.titleLines[0] ?? table.headerLines[0];
  return first?.place ?? { file: '' };
};

/** A new claim of a table. */
export const brokenClaim = (table: BrokenTable): BrokenClaim => {
  const atoms = rolesOf(table);
  const rows: { readonly cells: readonly ReadCell[] }[] = [
    { cells: table.headerLines.map(({ text, place }) => readCell(text.trim(), place, 'text')) },
  ];
  return {
    row: (cells) => {
      rows.push({
        cells: cells.flatMap((cell) => (cell === undefined || cell.published === '' ? [] : [cell])),
      });
    },
    unread: (words) => {
      for (const line of words.flatMap(({ lines }) => lines)) atoms.set(line.atom, 'unread');
    },
    build: (form, title, records) => ({
      form,
      atoms,
      table: { form, place: placeOf(table), rows, ...(title !== '' && { title }) },
      records,
      issues: [],
    }),
  };
};
