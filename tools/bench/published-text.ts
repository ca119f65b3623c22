// A long published document: the tables of the fixtures of `cases/documents`, each once, with as much prose between them as such reports hold.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { randomFrom } from '../generate/random.ts';

/** In the order in which a report prints them. */
const FIXTURES = [
  'relazione-context',
  'relazione-main-results',
  'relazione-tree',
  'relazione-perspectives',
  'relazione-units',
  'relazione-individual',
  'piano-budget',
] as const;

const SUBJECTS = ['La struttura', 'L’ufficio', 'Il servizio', 'La Camera', 'Il gruppo di lavoro'] as const;
const VERBS = ['ha seguito', 'ha organizzato', 'ha concluso', 'ha verificato', 'ha curato'] as const;
const OBJECTS = [
  'le attività previste dal programma',
  'gli incontri con le imprese del territorio',
  'la revisione delle procedure interne',
  'le iniziative di formazione del personale',
  'la raccolta delle opinioni degli utenti',
] as const;
const ENDS = [
  'con i tempi indicati all’inizio dell’anno',
  'insieme alle associazioni di categoria',
  'senza costi aggiuntivi per il bilancio',
  'nel rispetto delle indicazioni della Giunta',
  'e ne ha riferito agli organi di indirizzo',
] as const;

/** Lines of prose of so many bytes, with an empty line after every sixth; the same for the same seed. */
const prose = (bytes: number, seed: string): string => {
  const random = randomFrom(seed);
  const lines: string[] = [];
  for (let size = 0; size < bytes; ) {
    const line = `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(ENDS)}.`;
    lines.push(line, ...(lines.length % 7 === 5 ? [''] : []));
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join('\n');
};

/** The bytes of a document of that size at least. */
export const publishedText = (root: string, bytes: number, seed: string): Uint8Array => {
  const tables = FIXTURES.map((name) =>
    readFileSync(path.join(root, 'cases/documents', `${name}.txt`), 'utf8'),
  );
  const printed = tables.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const between = Math.ceil(Math.max(bytes - printed, 0) / tables.length);
  const parts = tables.map((table, index) => `${prose(between, `${seed} ${index}`)}\n\n${table}\n\n`);
  return new TextEncoder().encode(`Relazione sulla performance 2019\n\n${parts.join('')}`);
};
