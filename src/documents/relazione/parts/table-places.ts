/** Which chapter of the report a context table belongs to, by its topic: every topic has a place, so that nothing is lost. */
import type { ComputedTable } from '../../../model/index.ts';
import { contextTableBlock } from '../../blocks/context-table.ts';
import { type TableTopic, topicOf } from '../../blocks/table-topics.ts';
import type { DocumentInput } from '../../input.ts';
import type { TableBlock } from '../../tree.ts';

/** Chapters of the report that show context tables, by their ids. */
export type TableChapter =
  | 'contesto-esterno'
  | 'risorse-umane'
  | 'azienda-speciale'
  | 'partecipazioni'
  | 'sedi-e-servizi'
  | 'risorse-economiche'
  | 'bilancio-di-genere'
  | 'fasi'
  | 'punti-di-forza-e-debolezza'
  | 'miglioramento'
  | 'validazione'
  | 'altri-dati';

const CHAPTER_OF_TOPIC: Readonly<Record<TableTopic, TableChapter>> = {
  territorio: 'contesto-esterno',
  imprese: 'contesto-esterno',
  personale: 'risorse-umane',
  'azienda-speciale': 'azienda-speciale',
  partecipazioni: 'partecipazioni',
  sedi: 'sedi-e-servizi',
  servizi: 'sedi-e-servizi',
  'risorse-economiche': 'risorse-economiche',
  'salute-economica': 'risorse-economiche',
  'salute-patrimoniale': 'risorse-economiche',
  'salute-organizzativa': 'risorse-umane',
  'valore-aggiunto': 'risorse-economiche',
  'bilancio-di-genere': 'bilancio-di-genere',
  'azioni-positive': 'bilancio-di-genere',
  fasi: 'fasi',
  'punti-di-forza': 'punti-di-forza-e-debolezza',
  miglioramento: 'miglioramento',
  trasparenza: 'altri-dati',
  'check-up': 'miglioramento',
  validazione: 'validazione',
};

const chapterOf = (computed: ComputedTable): TableChapter => {
  const topic = topicOf(computed);
  return topic === undefined ? 'altri-dati' : CHAPTER_OF_TOPIC[topic];
};

/** The tables of a chapter in the order of the cycle; a table without a known topic belongs to the other data. */
export const tablesOfChapter = (input: DocumentInput, chapter: TableChapter): readonly ComputedTable[] =>
  input.tables.filter((computed) => chapterOf(computed) === chapter);

/** The same as blocks. */
export const tableBlocksOf = (input: DocumentInput, chapter: TableChapter): readonly TableBlock[] =>
  tablesOfChapter(input, chapter).map(contextTableBlock);
