/** What context tables are about: the one list of names that `ContextTable.chapter` may have, and the tables of a topic. */
import type { ComputedTable } from '../../model/index.ts';
import type { DocumentInput } from '../input.ts';

/**
 * The topics, in the order in which a report tells them. They are the same for every document, so that the staff tables of a plan stand
 * in its chapter 2.1 and those of a report in its chapter 2.2 without a change of the data.
 */
export const TABLE_TOPICS = [
  'territorio',
  'imprese',
  'personale',
  'azienda-speciale',
  'partecipazioni',
  'sedi',
  'servizi',
  'risorse-economiche',
  'salute-economica',
  'salute-patrimoniale',
  'salute-organizzativa',
  'valore-aggiunto',
  'bilancio-di-genere',
  'azioni-positive',
  'fasi',
  'punti-di-forza',
  'miglioramento',
  'trasparenza',
  'check-up',
  'validazione',
] as const;

/** A topic of context tables. */
export type TableTopic = (typeof TABLE_TOPICS)[number];

/** The topic of a table; `undefined` when the data name none that is known. */
export const topicOf = ({ table }: ComputedTable): TableTopic | undefined =>
  TABLE_TOPICS.find((topic) => topic === table.chapter);

/** The tables about any of the topics, in the order of the cycle. */
export const tablesAbout = (
  input: DocumentInput,
  ...topics: readonly TableTopic[]
): readonly ComputedTable[] =>
  input.tables.filter((computed) => topics.some((topic) => topic === computed.table.chapter));
