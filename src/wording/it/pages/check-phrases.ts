/** Italian sentences of the check of documents: how many contradictions, what the program asks, what it could not make out. */
import { agreeing, counted, listed, whole } from '../count.ts';

const inDocuments = (documents: number): string =>
  documents === 1 ? 'Nel documento' : `Nei ${whole(documents)} documenti`;

/** Phrases of the check. */
export const ITALIAN_CHECKS = {
  severities: {
    error: (count: number): string =>
      counted(count, 'contraddizione che cambia una cifra', 'contraddizioni che cambiano una cifra'),
    warning: (count: number): string => counted(count, 'punto da chiarire', 'punti da chiarire'),
    notice: (count: number): string => counted(count, 'osservazione', 'osservazioni'),
  },
  severityNames: {
    error: ['Contraddizioni', 'cambiano una cifra'],
    warning: ['Da chiarire', 'serve una risposta di chi conosce il dato'],
    notice: ['Osservazioni', 'forma e qualità, non cambiano le cifre'],
  },
  liveNone: (year: number): string =>
    `Nei dati del ciclo ${year} i controlli non hanno trovato contraddizioni.`,
  liveSome: (year: number, total: number, parts: readonly string[]): string =>
    `Nei dati del ciclo ${year} ${agreeing(total, "c'è", 'ci sono')} ${listed(parts)}.`,
  none: (documents: number): string => `${inDocuments(documents)} non abbiamo trovato contraddizioni.`,
  some: (documents: number, total: number, parts: readonly string[]): string =>
    `${inDocuments(documents)} ${agreeing(total, "c'è", 'ci sono')} ${listed(parts)}.`,
  refused: (files: number): string =>
    files === 1 ? 'Un file non è stato letto.' : `${whole(files)} file non sono stati letti.`,
  nothingRead: (files: number): string =>
    files === 1
      ? 'Il file non è stato letto: il motivo è scritto qui sotto.'
      : 'Nessun file è stato letto: i motivi sono scritti qui sotto.',
  questions: (count: number): string =>
    `${agreeing(count, 'Resta', 'Restano')} ${counted(count, 'domanda aperta', 'domande aperte')}: le risposte rendono i controlli più precisi.`,
  kinds: {
    pira: 'PIRA, piano degli indicatori e dei risultati attesi',
    relazione: 'Relazione sulla performance',
    piano: 'Piano della performance',
    schede: 'Schede di obiettivo',
    other: 'Documento di altro tipo',
  },
  forms: {
    'pira-a': 'Schede PIRA',
    'pira-b': 'Schede PIRA con obiettivo e indicatori in tabella',
    'indicator-table': 'Tabella di indicatori',
    'context-table': 'Tabella di contesto',
    'unit-table': 'Tabella di unità',
    'perspective-table': 'Tabella per prospettiva',
    'individual-table': 'Obiettivi individuali',
    table: 'Tabella',
    tree: 'Albero della performance',
    'main-results': 'Principali risultati',
    'plan-card': 'Scheda di piano',
    'strategy-map': 'Mappa strategica',
    'grid-table': 'Tabella a griglia',
    'broken-context': 'Tabella di contesto',
    'roll-up': 'Obiettivi e indicatori con i risultati',
    'area-overview': 'Quadro di aree e obiettivi',
    'node-table': 'Aree e obiettivi',
    'period-table': 'Risultati per periodo',
    'pira-b-overview': 'Quadro degli obiettivi del PIRA',
    'post-lines': 'Obiettivi degli incarichi',
    'weight-tree': 'Albero dei pesi',
    'year-rows': 'Risultati per anno',
    budget: 'Tabella di risorse',
    context: 'Tabella di contesto',
    counts: 'Numeri dichiarati',
    indicators: 'Tabella di indicatori',
    individual: 'Obiettivi individuali',
    phases: 'Fasi e date',
    unknown: 'Tabella non riconosciuta',
  },
  reading: (cells: { read: number; text: number; unread: number }): string => {
    const { read, text, unread } = cells;
    const parts = [
      counted(read, 'cella letta come dato', 'celle lette come dato'),
      counted(text, 'cella di testo', 'celle di testo'),
      ...(unread > 0 ? [counted(unread, 'cella da interpretare', 'celle da interpretare')] : []),
    ];
    return read + text + unread === 0
      ? 'Nel documento non abbiamo riconosciuto tabelle: i controlli guardano le tabelle, quindi possono dire poco.'
      : `${listed(parts)}.`;
  },
  ask: {
    direction: (v) => `Il target «${v('published')}» non dice da che parte si migliora. Quando è raggiunto?`,
    strictness: (v) =>
      `Il target è «${v('published')}» e il risultato è uguale al limite. Il target è raggiunto?`,
    zero: (v) => `Il risultato «${v('published')}» è davvero zero, oppure il dato manca?`,
    change: (v) =>
      `Il target «${v('published')}» è una variazione sull'anno prima o è il valore da raggiungere?`,
    figure: (v) => `In «${v('published')}» ci sono più cifre. Quale conta?`,
  } satisfies Record<string, (value: (name: string) => string) => string>,
  askTogether: {
    direction: (v) =>
      `${v('count')} target sono scritti senza un segno (${v('examples')}). Quando sono raggiunti?`,
    strictness: (v) =>
      `In ${v('count')} righe il target ha il segno «${v('form')}» (${v('examples')}) e il risultato è uguale al limite. Il target è raggiunto?`,
    zero: (v) => `${v('count')} risultati sono zero. Sono davvero zero, oppure i dati mancano?`,
    change: (v) =>
      `${v('count')} target sono scritti «${v('form')}». Sono variazioni sull'anno prima o valori da raggiungere?`,
    figure: (v) =>
      `${v('count')} celle sono scritte allo stesso modo e contengono più cifre (${v('examples')}). Quale conta?`,
  } satisfies Record<string, (value: (name: string) => string) => string>,
  choices: {
    direction: {
      atLeast: 'Il risultato deve essere almeno quel valore: è una soglia minima',
      atMost: 'Il risultato deve essere al massimo quel valore: è una soglia massima',
      exactly: 'Il risultato deve essere proprio quel valore',
    },
    strictness: { strict: 'No: deve superare il limite', included: 'Sì: il limite è compreso' },
    zero: { zero: 'È davvero zero', missing: 'Il dato manca' },
    change: { change: "È una variazione sul risultato dell'anno prima", value: 'È il valore da raggiungere' },
  },
  figureByPosition: (position: number, example: string): string =>
    `La ${position}ª cifra della cella (qui ${example})`,
} as const;
