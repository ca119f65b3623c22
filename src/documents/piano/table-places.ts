/** Which chapter of the plan a context table belongs to: the one place that reads the chapter codes of the data. */
import type { ComputedTable } from '../../model/index.ts';
import type { DocumentInput } from '../input.ts';

/** Chapters of the plan that show context tables. */
export type TableChapter =
  | 'che-cosa-facciamo'
  | 'in-cifre'
  | 'contesto-esterno'
  | 'salute-economica'
  | 'salute-patrimoniale'
  | 'salute-organizzativa'
  | 'valore-aggiunto'
  | 'fasi'
  | 'miglioramento'
  | 'trasparenza'
  | 'check-up'
  | 'altri-dati';

/**
 * Codes as plans number their chapters (Piano della performance 2016-2018, index); `2.2` and `3.4` are those of the year-end report,
 * whose tables on staff, shareholdings and gender are the same that a plan shows as the administration in figures.
 */
const CHAPTER_OF_CODE: Readonly<Record<string, TableChapter>> = {
  '1.2': 'che-cosa-facciamo',
  '2.1': 'in-cifre',
  '2.2': 'in-cifre',
  '3.4': 'in-cifre',
  '3.1': 'contesto-esterno',
  '3.2.1': 'salute-economica',
  '3.2.2': 'salute-patrimoniale',
  '3.2.3': 'salute-organizzativa',
  '3.2.4': 'valore-aggiunto',
  '6.1': 'fasi',
  '6.3': 'miglioramento',
  '6.4': 'trasparenza',
  '7.3': 'check-up',
};

const chapterOf = ({ table }: ComputedTable): TableChapter =>
  Object.hasOwn(CHAPTER_OF_CODE, table.chapter)
    ? (CHAPTER_OF_CODE[table.chapter] ?? 'altri-dati')
    : 'altri-dati';

/** The tables of a chapter in the order of the cycle; a table whose code says no chapter belongs to the last annex. */
export const tablesOf = (input: DocumentInput, chapter: TableChapter): readonly ComputedTable[] =>
  input.tables.filter((computed) => chapterOf(computed) === chapter);
