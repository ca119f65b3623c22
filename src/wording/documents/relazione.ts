/** Sentences of the Relazione: notes and legends, and the first words offered for its sections, with references in place of figures. */
import type { Basis } from '../../model/index.ts';
import { counted, listed } from '../it/count.ts';
import type { StatusKind } from '../status.ts';

/** What a note says of a figure that was assessed otherwise than measured. */
export interface AssessedFigure {
  readonly measured: string | undefined;
  readonly by: string | undefined;
  readonly motive: string | undefined;
  /** Codes of what was assessed beneath. */
  readonly beneath: readonly string[];
}

/** The note: the measured figure, who decided otherwise and why, or which assessment beneath it changed the figure. */
export const assessedNote = ({ measured, by, motive, beneath }: AssessedFigure): string => {
  const head = measured === undefined ? 'Senza misura.' : `Misurato: ${measured}.`;
  if (by !== undefined) return `${head} Valutato ${by}${motive === undefined ? '.' : `: ${motive}`}`;
  return beneath.length === 0
    ? `${head} La differenza viene da una valutazione.`
    : `${head} La differenza viene dalla valutazione di ${listed(beneath)}.`;
};

const BASES: Readonly<Record<Basis, string>> = {
  measured: 'Le cifre di questa Relazione sono quelle misurate.',
  manager:
    'Le cifre di questa Relazione sono quelle valutate dal dirigente. Dove la misura è diversa, una nota dice la cifra misurata e il motivo.',
  oiv: 'Le cifre di questa Relazione sono quelle valutate dall’OIV. Dove la misura è diversa, una nota dice la cifra misurata e il motivo.',
};

/** Whose judgement the figures show. */
export const basisSentence = (basis: Basis): string => BASES[basis];

const statuses = (reachedFrom: string, partialAbove: string): Readonly<Record<StatusKind, string>> => ({
  reached: `La realizzazione parametrata, o il valore, è almeno ${reachedFrom} e il limite del target è rispettato.`,
  partial: `È sopra ${partialAbove}, ma il target non è raggiunto.`,
  missed: `Non supera ${partialAbove}, oppure il limite del target non è rispettato.`,
  onTheWay: 'Durante l’anno: è in linea con quanto atteso finora.',
  behind: 'Durante l’anno: è sotto quanto atteso finora.',
  notComputable: 'Il calcolo non si può fare: il motivo è detto nella pagina dell’elemento.',
  notJudged: 'Non c’è un target in vigore, o va giudicato da una persona.',
  missing: 'Un dato dovuto non è stato inserito. Non vale zero.',
  notApplicable:
    'L’ufficio ha dichiarato che il dato non si applica, oppure la valutazione lo ha neutralizzato.',
  notYetDue: 'Alla data dei dati il periodo non era finito.',
});

/** Sentences of the preface. */
export const prefaceSentences = {
  statuses,
  columns: {
    result: 'La misura dell’anno, ottenuta dai dati degli uffici con la formula dell’indicatore.',
    achievement: 'Il risultato rispetto al target: 100 % vuol dire target raggiunto.',
    score: 'La realizzazione dopo le fasce del sistema di misurazione: è la cifra che entra nelle medie.',
    value:
      'Prima colonna della risalita. Il valore dell’obiettivo o dell’area, da 0 a 100: dice quanto è realizzato, senza contare quanto pesa.',
    weighted:
      'Seconda colonna. Il contributo dell’obiettivo alla sua area: il valore per la parte del peso dell’area che gli spetta. Sommando gli obiettivi si ottiene il valore dell’area.',
    share:
      'Terza colonna. Il contributo al risultato dell’ente: il valore per il peso. Sommando le aree si ottiene il risultato dell’ente.',
    weight: 'I punti che il piano dà all’elemento, su 100 dell’ente.',
  },
  premessa: ({ hasPlan }: { readonly hasPlan: boolean }): string =>
    [
      'La Relazione sulla performance {{year}} di {{administration}} dice quali risultati l’ente ha raggiunto rispetto agli obiettivi del suo piano. La prevede l’articolo 10 del decreto legislativo 27 ottobre 2009, n. 150; l’organismo di valutazione la valida (articolo 14).',
      ...(hasPlan
        ? [
            'Il piano conta {{counts.areas.total}} aree strategiche, {{counts.strategicObjectives.total}} obiettivi strategici, {{counts.operationalObjectives.total}} obiettivi operativi e {{counts.indicators.total}} indicatori.',
          ]
        : []),
      'Ogni cifra è calcolata dai dati che gli uffici hanno inserito, con le regole scritte in questa premessa: chiunque può rifare il calcolo.',
    ].join('\n\n'),
  metodo: (periods: number): string =>
    `Gli uffici inseriscono i dati ${periods === 1 ? 'una volta' : `${counted(periods, 'volta', 'volte')}`} nell’anno. Dai dati si calcola il risultato di ogni indicatore, dal risultato e dal target la realizzazione; le realizzazioni risalgono l’albero fino al risultato dell’ente. Le regole adottate sono nella tabella.`,
  completezza: (): string =>
    'Gli uffici dovevano inserire {{completeness.due}} dati e ne hanno inseriti {{completeness.filled}}. Ne mancano {{completeness.missing}}; {{completeness.notApplicable}} sono dichiarati non applicabili.',
} as const;
