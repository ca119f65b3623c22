/** Sentences of the Relazione about context, people, money, process and validation: leads from data, and the first words offered. */
import { counted, listed } from '../it/count.ts';

/** A figure of a table that a sentence names: its label and the reference. */
export interface LabelledReference {
  readonly label: string;
  readonly reference: string;
}

const references = (items: readonly LabelledReference[]): string =>
  listed(items.map(({ label, reference }) => `${label} {{${reference}}}`));

/** Sentences of the chapter on context and resources. */
export const contextSentences = {
  external: (figures: readonly LabelledReference[]): string =>
    [
      'Nel {{year}} il lavoro di {{administration}} ha risentito di questi fattori esterni.',
      '- Norme: quali sono cambiate, e che cosa hanno cambiato per l’ente.\n- Economia: come è andato il territorio.\n- Persone e imprese: quali bisogni sono cresciuti.',
      ...(figures.length === 0 ? [] : [`I numeri del territorio: ${references(figures)}.`]),
    ].join('\n\n'),
  staff: (total: LabelledReference | undefined): string =>
    total === undefined
      ? 'Le tabelle mostrano le persone in servizio nel {{year}} e come sono distribuite.'
      : `Nel {{year}} le persone in servizio erano {{${total.reference}}}. Le tabelle mostrano come sono distribuite e come erano negli anni prima.`,
  money: (totals: readonly LabelledReference[]): string =>
    totals.length === 0
      ? 'Le tabelle confrontano quanto era previsto con quanto è stato speso.'
      : `A fine anno: ${references(totals)}.`,
  objectives: (tables: readonly { readonly table: string; readonly hasActual: boolean }[]): string =>
    tables
      .map(({ table, hasActual }) =>
        hasActual
          ? `Agli obiettivi erano destinati {{resources.${table}.updated}}; ne sono stati spesi {{resources.${table}.actual}}.`
          : `Agli obiettivi erano destinati {{resources.${table}.updated}}.`,
      )
      .join(' '),
  chart: (units: number, intervals: number): string =>
    intervals === 1
      ? `La struttura è rimasta la stessa per tutto l’anno: ${counted(units, 'unità', 'unità')}.`
      : `La struttura è cambiata durante l’anno: ci sono ${intervals} organigrammi, uno per ogni intervallo di validità. L’ultimo ha ${counted(units, 'unità', 'unità')}.`,
} as const;

/** How many objectives of a group of posts were reached. */
export interface PostCounts {
  readonly group: string;
  readonly total: number;
  readonly reached: number;
}

/** Sentences of the chapters on gender budget, individual objectives, process and other data. */
export const processSentences = {
  gender: (hasTables: boolean): string =>
    hasTables
      ? 'I dati distinguono donne e uomini tra il personale e tra le imprese. Le azioni positive dell’anno sono nella tabella.'
      : 'L’ente non ha redatto il bilancio di genere.',
  individual: (groups: readonly PostCounts[]): string =>
    groups
      .map(
        ({ group, total, reached }) =>
          `${group}: ${counted(reached, 'obiettivo raggiunto', 'obiettivi raggiunti')} su ${total}.`,
      )
      .join(' '),
  individualPrinted: (printed: string): string =>
    `Per questo incarico era stato registrato ${printed}: la cifra mostrata è quella calcolata dai dati.`,
  individualSuggestion: (): string =>
    'Gli obiettivi individuali di chi dirige e delle posizioni organizzative derivano dagli indicatori del piano. Le tabelle li elencano per incarico, senza nomi di persone.',
  process: (): string =>
    'La Relazione nasce dai dati che gli uffici inseriscono durante l’anno. Gli uffici dovevano inserirne {{completeness.due}} e ne hanno inseriti {{completeness.filled}}.',
  strengths: (): string =>
    'Punti di forza\n\n- Ogni risultato si ricalcola dai dati degli uffici.\n- Obiettivi e responsabili sono dichiarati nel piano.\n\nPunti di debolezza\n\n- Che cosa non ha funzionato, e che cosa cambia dal prossimo ciclo.',
  acts: (count: number): string => `${counted(count, 'atto', 'atti')} in ordine di data.`,
  validation: (): string =>
    'L’OIV valida la Relazione con un documento suo. Qui ci sono le voci della verifica con le evidenze ricavate dai dati.',
  otherData: (): string => 'Tabelle del ciclo che non appartengono ad altri capitoli.',
} as const;
