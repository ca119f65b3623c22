/** Identifiers of the cycle file that stand inside sentences, in Italian; an unknown one stays as it is written in the file. */
import { ITALIAN_VOCABULARY } from '../vocabulary.ts';

const NOUNS: Readonly<Record<string, string>> = {
  administration: 'ente',
  act: 'atto',
  assessment: 'valutazione',
  column: 'colonna',
  entry: 'dato inserito',
  indicator: 'indicatore',
  individualObjective: 'obiettivo individuale',
  narrative: 'sezione di testo',
  node: 'nodo del piano',
  nodeIndicatorOrUnit: 'nodo, indicatore o unità',
  nodeOrIndicator: 'nodo o indicatore',
  subject: 'elemento con un risultato',
  parameter: 'parametro',
  period: 'periodo',
  perspective: 'prospettiva',
  planVersion: 'versione del piano',
  programme: 'programma',
  reference: 'cifra pubblicata',
  resource: 'riga di risorse',
  responsibility: 'responsabilità',
  row: 'riga',
  rulebook: 'regole',
  table: 'tabella',
  target: 'target',
  unit: 'unità organizzativa',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: 'vero o falso',
  array: 'un elenco',
  object: 'un oggetto',
  record: 'un oggetto',
  null: 'null',
  missing: 'niente',
  undefined: 'niente',
  value: 'un valore',
  key: 'il nome di un campo tra virgolette',
  colon: 'i due punti',
  commaOrBrace: 'una virgola o la parentesi }',
  commaOrBracket: 'una virgola o la parentesi ]',
  end: 'la fine del file',
  quote: 'le virgolette di chiusura',
};

/** The Italian word of a noun of the cycle file. */
export const nounWord = (noun: string): string => NOUNS[noun] ?? nodeWord(noun);

/** The Italian word of a JSON type or of a sign expected in JSON. */
export const typeWord = (type: string): string => TYPES[type] ?? type;

const lookUp = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** The Italian word of a kind of figure. */
export const kindWord = (kind: string): string =>
  kind === 'relative' ? 'variazione percentuale' : lookUp(ITALIAN_VOCABULARY.quantities, kind);

/** The Italian word of a kind of node. */
export const nodeWord = (kind: string): string => lookUp(ITALIAN_VOCABULARY.nodes, kind);

/** The Italian word of an aggregator. */
export const aggregatorWord = (aggregator: string): string =>
  lookUp(ITALIAN_VOCABULARY.aggregators, aggregator);

/** The Italian word of a decision. */
export const decisionWord = (decision: string): string => lookUp(ITALIAN_VOCABULARY.decisions, decision);
