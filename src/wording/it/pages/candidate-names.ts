/** Italian names of what a cycle needs and published documents do not print. */
import { counted, listed } from '../count.ts';

const ORDINALS = ['Primo', 'Secondo', 'Terzo', 'Quarto', 'Quinto', 'Sesto'] as const;
const LENGTHS: Readonly<Record<number, string>> = {
  2: 'semestre',
  3: 'quadrimestre',
  4: 'trimestre',
  6: 'bimestre',
};

/** Names by what they are for. */
export const ITALIAN_CANDIDATE_NAMES = {
  administration: 'Ente da indicare',
  cycle: (year: number): string => `Ciclo della performance ${year}`,
  plan: (year: number): string => `Piano ${year} come pubblicato`,
  period: (number: number, count: number): string => {
    if (count === 1) return 'Anno';
    const ordinal = ORDINALS[number - 1];
    const length = LENGTHS[count];
    return ordinal === undefined || length === undefined ? `Mese ${number}` : `${ordinal} ${length}`;
  },
  withoutObjective: 'Indicatori senza obiettivo',
  untitled: 'Senza titolo',
  result: 'Risultato come pubblicato',
  table: (number: number): string => `Tabella ${number}`,
  column: (number: number): string => `Colonna ${number}`,
  about: (files: readonly string[]): string => `Letto da: ${files.join(', ')}.`,
  ruleNotes: [
    { path: 'achievement', text: 'Non stampata nei documenti: quota del target, tra 0 e 100.' },
    { path: 'score', text: 'Non stampata nei documenti: nessuna fascia, il punteggio è la realizzazione.' },
    { path: 'missing', text: 'Non stampata nei documenti: un dato mancante non vale zero.' },
    { path: 'rollUp.group', text: 'Non stampata nei documenti: media degli indicatori del gruppo.' },
    {
      path: 'rollUp.operationalObjective',
      text: 'Non stampata nei documenti: media di ciò che gli sta sotto.',
    },
    {
      path: 'rollUp.strategicObjective',
      text: 'Non stampata nei documenti: media di ciò che gli sta sotto.',
    },
    { path: 'rollUp.area', text: 'Non stampata nei documenti: media di ciò che le sta sotto.' },
    { path: 'rollUp.administration', text: 'Non stampata nei documenti: media del primo livello.' },
    { path: 'unit', text: "Non stampata nei documenti: media degli indicatori dell'unità." },
  ],
} as const;

/** "Il ciclo 2019 di … letto dai documenti ha 16 obiettivi, …". */
export const ITALIAN_CANDIDATE_SENTENCE = (facts: {
  readonly administration: string;
  readonly year: number;
  readonly nodes: number;
  readonly indicators: number;
  readonly targets: number;
  readonly entries: number;
  readonly references: number;
}): string => {
  const parts = listed([
    counted(facts.nodes, 'voce di albero', 'voci di albero'),
    counted(facts.indicators, 'indicatore', 'indicatori'),
    counted(facts.targets, 'target', 'target'),
    counted(facts.entries, 'dato', 'dati'),
    counted(facts.references, 'cifra pubblicata da confrontare', 'cifre pubblicate da confrontare'),
  ]);
  return `Dai documenti viene il ciclo ${facts.year} di ${facts.administration}: ${parts}.`;
};
