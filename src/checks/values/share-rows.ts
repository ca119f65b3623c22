/** Rows of shares of a staff by year ("% di donne sul totale del personale") and the classes of other tables that their words name. */
import type { ContextRecord, DocumentRecord, ReadCell } from '../../model/index.ts';
import { classFacts, type Fact } from './class-facts.ts';
import { stemsOf } from './comparable-text.ts';

/** A row of shares with its figures by year. */
export interface ShareRow {
  readonly table: ContextRecord;
  readonly label: ReadCell;
  readonly years: readonly { readonly year: number; readonly cell: ReadCell }[];
}

const SHARE = /^\s*(?:%|percentuale|quota|incidenza)\b|^\s*%/i;

/** The rows of shares of a document. */
export const shareRows = ({ contexts }: DocumentRecord): readonly ShareRow[] =>
  contexts.flatMap((table) =>
    table.rows.flatMap(({ label, cells }): readonly ShareRow[] => {
      if (!SHARE.test(label.published)) return [];
      const years = table.columns.flatMap(({ year }, column) => {
        const cell = cells[column];
        return year === undefined || cell?.understood?.kind !== 'percent' ? [] : [{ year, cell }];
      });
      return years.length === 0 ? [] : [{ table, label, years }];
    }),
  );

/** Words that stand in the names of all classes. */
const GENERIC: ReadonlySet<string> = new Set([
  'catego',
  'person',
  'totale',
  'dipend',
  'classe',
  'anni',
  'oltre',
]);

/** A class of the staff with its counts in all tables. */
export interface StaffClass {
  readonly name: string;
  readonly stems: readonly string[];
  readonly facts: readonly Fact[];
}

/** The classes of the tables of staff of a document, by name; one letter names no class. */
export const staffClasses = ({ contexts }: DocumentRecord): readonly StaffClass[] => {
  const byName = new Map<string, { name: string; stems: readonly string[]; facts: Fact[] }>();
  for (const fact of contexts.flatMap((table) => [...(classFacts(table)?.facts.values() ?? [])])) {
    const stems = [...stemsOf(fact.name)].filter((stem) => !GENERIC.has(stem) && !/\d/.test(stem));
    if (fact.name !== 'totale' && stems.length === 0) continue;
    const key = fact.name === 'totale' ? fact.name : stems.join(' ');
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { name: fact.name, stems, facts: [fact] });
    else known.facts.push(fact);
  }
  return [...byName.values()];
};

/** The classes that a label names. */
export const classesIn = (label: string, classes: readonly StaffClass[]): readonly StaffClass[] => {
  const words = stemsOf(label);
  return classes.filter(({ stems }) => stems.length > 0 && stems.every((stem) => words.has(stem)));
};
