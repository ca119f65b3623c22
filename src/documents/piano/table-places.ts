/** Which chapter of the plan a context table belongs to, by its topic. */
import type { ComputedTable } from '../../model/index.ts';
import { type TableTopic, topicOf } from '../blocks/table-topics.ts';
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

/** Where a plan tells each topic: what a year-end report also tells stands with the administration in figures. */
const CHAPTER_OF_TOPIC: Readonly<Record<TableTopic, TableChapter>> = {
  territorio: 'contesto-esterno',
  imprese: 'in-cifre',
  personale: 'in-cifre',
  'azienda-speciale': 'in-cifre',
  partecipazioni: 'in-cifre',
  sedi: 'in-cifre',
  servizi: 'che-cosa-facciamo',
  'risorse-economiche': 'salute-economica',
  'salute-economica': 'salute-economica',
  'salute-patrimoniale': 'salute-patrimoniale',
  'salute-organizzativa': 'salute-organizzativa',
  'valore-aggiunto': 'valore-aggiunto',
  'bilancio-di-genere': 'in-cifre',
  'azioni-positive': 'in-cifre',
  fasi: 'fasi',
  'punti-di-forza': 'altri-dati',
  miglioramento: 'miglioramento',
  trasparenza: 'trasparenza',
  'check-up': 'check-up',
  validazione: 'altri-dati',
};

const chapterOf = (computed: ComputedTable): TableChapter => {
  const topic = topicOf(computed);
  return topic === undefined ? 'altri-dati' : CHAPTER_OF_TOPIC[topic];
};

/** The tables of a chapter in the order of the cycle; a table without a known topic belongs to the last annex. */
export const tablesOf = (input: DocumentInput, chapter: TableChapter): readonly ComputedTable[] =>
  input.tables.filter((computed) => chapterOf(computed) === chapter);
