/** Rules on tables of context. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_CONTEXT_CHECKS: CheckTexts = {
  'CONTEXT-01': {
    name: 'Classi e totale',
    says: 'Somma le classi di una tabella e le confronta con il totale. Prima impara dalle altre colonne quali righe il totale chiude.',
    why: 'Una classe o il totale è sbagliato.',
    todo: 'Controlla le classi e il totale.',
    sentences: {
      classesAndTotal: (v) =>
        `«${v('table')}», ${v('column')}: il totale pubblicato è ${v('published')}, le classi sommano ${v('expected')}`,
      swappedCells: (v) =>
        `«${v('table')}», riga «${v('row')}»: le cifre di «${v('column')}» e «${v('other')}» (${v('published')}) sono scambiate; al contrario (${v('expected')}) i due totali tornano`,
    },
  },
  'CONTEXT-02': {
    name: 'Quote che non fanno 100',
    says: 'Somma le quote di un intero. Lo scarto degli arrotondamenti è ammesso.',
    why: 'Una quota manca o è sbagliata.',
    todo: 'Ricalcola le quote.',
    sentences: {
      sharesAndWhole: (v) => `«${v('table')}», ${v('column')}: le quote sommano ${v('sum')} e non 100`,
      shareWithoutSign: (v) =>
        `«${v('table')}», ${v('column')}: le quote sommano ${v('sum')}; con ${v('expected')} al posto di ${v('published')} sommano 100`,
    },
  },
  'CONTEXT-03': {
    name: 'Quota diversa da parte su totale',
    says: 'Impara dalle altre righe come è calcolata una quota e la ricalcola.',
    why: 'La quota o una delle due cifre è sbagliata.',
    todo: 'Ricalcola la quota della riga.',
    sentences: {
      shareOfPart: (v) =>
        `«${v('table')}», riga «${v('row')}»: la quota pubblicata è ${v('published')}, le cifre della riga danno ${v('expected')}`,
    },
  },
  'CONTEXT-04': {
    name: 'Tabelle che contano lo stesso personale in modo diverso',
    says: 'Confronta i totali e le classi delle tabelle che contano le stesse persone (per categoria, età, sesso). Le riconosce perché concordano sulla maggior parte delle cifre, o perché portano la stessa intestazione.',
    why: 'Lo stesso personale è contato in due modi.',
    todo: 'Controlla le cifre dell’anno e correggi la tabella che non torna.',
    sentences: {
      differentCounts: (v) => `Nel ${v('year')} le tabelle non concordano: ${v('differences')}`,
    },
  },
  'CONTEXT-05': {
    name: 'Segno perso',
    says: 'Cerca colonne che tornano solo cambiando il segno di una cifra, se nelle altre colonne la riga ha quel segno.',
    why: 'Un costo diventa un ricavo, o il contrario.',
    todo: 'Rimetti il segno.',
    sentences: {
      lostSign: (v) =>
        `«${v('table')}», ${v('column')}: ${v('published')} ha il segno sbagliato; con ${v('expected')} il totale ${v('total')} torna`,
    },
  },
  'CONTEXT-06': {
    name: 'Parte maggiore del tutto',
    says: 'Confronta le imprese attive con le registrate, e i «di cui» con la riga di cui sono parte.',
    why: 'Una parte non può superare il tutto.',
    todo: 'Controlla le due cifre: forse le colonne sono scambiate.',
    sentences: {
      partAboveWhole: (v) =>
        `«${v('table')}», riga «${v('row')}»: la parte è ${v('published')}, il tutto ${v('whole')}`,
    },
  },
  'CONTEXT-07': {
    name: 'Due anni con le stesse cifre',
    says: 'Cerca colonne di due anni uguali in tutte le righe, con almeno quattro cifre diverse di tre o più numeri.',
    why: 'Di solito una colonna è stata copiata e non aggiornata.',
    todo: 'Controlla le cifre di uno dei due anni.',
    sentences: {
      repeatedYear: (v) =>
        `«${v('table')}»: le ${v('count')} cifre del ${v('year')} sono uguali a quelle del ${v('other')}`,
    },
  },
  'CONTEXT-08': {
    name: 'Classi che si sovrappongono',
    says: 'Guarda dove comincia e dove finisce ogni classe (età, anzianità) e cerca quelle che si sovrappongono o lasciano un vuoto.',
    why: 'Una persona può stare in due classi o in nessuna.',
    todo: 'Controlla gli estremi delle due classi.',
    sentences: {
      classesOverlap: (v) => `«${v('table')}»: le classi «${v('before')}» e «${v('after')}» si sovrappongono`,
      classesApart: (v) =>
        `«${v('table')}»: tra le classi «${v('before')}» e «${v('after')}» manca qualche valore`,
    },
  },
  'CONTEXT-09': {
    name: 'Differenza, variazione o totale che non torna',
    says: 'Riconosce dal nome le colonne e le righe calcolate (saldo, scostamento, variazione, totale, media), impara dalle altre cifre come sono calcolate e le ricalcola.',
    why: 'La cifra calcolata o una di quelle da cui viene è sbagliata.',
    todo: 'Ricalcola la cifra.',
    sentences: {
      wrongDifference: (v) =>
        `«${v('table')}», «${v('line')}» di «${v('sample')}»: è pubblicato ${v('published')}, la differenza tra ${v('inputs')} è ${v('expected')}`,
      wrongChange: (v) =>
        `«${v('table')}», «${v('line')}» di «${v('sample')}»: è pubblicato ${v('published')}, la variazione tra ${v('inputs')} è ${v('expected')}`,
      wrongShare: (v) =>
        `«${v('table')}», «${v('line')}» di «${v('sample')}»: è pubblicato ${v('published')}, le cifre (${v('inputs')}) danno ${v('expected')}`,
      wrongTotalOfRow: (v) =>
        `«${v('table')}», «${v('line')}» di «${v('sample')}»: è pubblicato ${v('published')}, la somma di ${v('inputs')} è ${v('expected')}`,
      wrongMean: (v) =>
        `«${v('table')}», «${v('line')}» di «${v('sample')}»: è pubblicato ${v('published')}, la media di ${v('inputs')} è ${v('expected')}`,
      otherSign: (v) =>
        `«${v('table')}», «${v('line')}» di «${v('sample')}»: ${v('published')} ha il segno sbagliato, le cifre (${v('inputs')}) danno ${v('expected')}`,
    },
  },
  'CONTEXT-10': {
    name: 'Serie che salta',
    says: 'Cerca serie di grandi numeri che cambiano poco e saltano una volta sola, e righe che hanno un picco di un anno quando la riga che le comprende resta ferma.',
    why: 'Di solito prima e dopo il salto sono contate cose diverse (per esempio con e senza le unità locali), o una cifra è battuta male.',
    todo: 'Controlla le cifre. Se il salto è vero, scrivi il motivo sotto la tabella.',
    sentences: {
      seriesBreak: (v) =>
        `Tra ${v('before')} e ${v('after')} la serie salta: ${v('rows')} (${v('published')})`,
      spikeOfPart: (v) =>
        `«${v('row')}»: nel ${v('year')} è ${v('published')}, l’anno prima ${v('before')} e quello dopo ${v('after')}, mentre «${v('wider')}» resta fermo`,
    },
  },
  'CONTEXT-11': {
    name: 'Classe residuale gonfia',
    says: 'Guarda la quota della voce «n.c.» o «altro» anno per anno e segnala un anno in cui è almeno il doppio di tutti gli altri.',
    why: 'Cifre di altre voci sono finite in quella residuale.',
    todo: 'Ripartisci le cifre di quell’anno tra le voci giuste.',
    sentences: {
      residualClass: (v) =>
        `«${v('table')}»: nel ${v('year')} la voce «${v('row')}» è ${v('published')}, il ${v('share')} del totale; negli altri anni al massimo il ${v('others')}`,
    },
  },
  'CONTEXT-12': {
    name: 'Entrate e uscite con gli stessi numeri',
    says: 'Confronta righe opposte (ingresso e uscita, iscrizioni e cessazioni, export e import) e segnala quelle uguali in almeno due anni.',
    why: 'Una riga è stata copiata dall’altra.',
    todo: 'Controlla le cifre di quegli anni.',
    sentences: {
      oppositeFlows: (v) =>
        `«${v('one')}» e «${v('other')}» hanno le stesse cifre (${v('published')}) in: ${v('years')}`,
    },
  },
  'CONTEXT-13': {
    name: 'Voce divisa in più tabelle',
    says: 'Somma le parti di una voce stampate in tabelle diverse e le confronta con il totale della voce. Impara dalle voci che tornano.',
    why: 'Il totale della voce o una sua parte è sbagliata.',
    todo: 'Controlla il totale e le parti.',
    sentences: {
      partsInTables: (v) =>
        `«${v('row')}»: il totale pubblicato è ${v('published')}, le parti (${v('parts')}) sommano ${v('expected')}`,
    },
  },
  'CONTEXT-14': {
    name: 'Segno lontano dal numero',
    says: 'Cerca i segni meno stampati in una cella diversa da quella del numero.',
    why: 'Chi copia o legge il numero perde il segno.',
    todo: 'Metti il segno nella cella del numero.',
    sentences: {
      signApart: (v) =>
        `«${v('table')}»: il segno meno è in una cella a sé (cifre: ${v('count')}), per esempio «${v('published')}»`,
    },
  },
  'CONTEXT-15': {
    name: 'Quota del personale e tabelle del personale',
    says: 'Ricalcola le quote del personale (per esempio «% di donne sul totale») con le tabelle del personale dello stesso documento, se negli altri anni tornano.',
    why: 'La quota non è quella delle tabelle.',
    todo: 'Ricalcola la quota, oppure correggi la tabella del personale.',
    sentences: {
      shareOfStaff: (v) =>
        `«${v('row')}», ${v('year')}: è pubblicato ${v('published')}, le tabelle (${v('counts')}) danno ${v('expected')}`,
    },
  },
  'CONTEXT-16': {
    name: 'Voto sopra la scala',
    says: 'Confronta i voti con la scala scritta nel titolo della tabella, della colonna o dell’indicatore, per esempio «scala da 1 a 5».',
    why: 'Nessun voto può superare il massimo della scala: è sbagliata la cifra o la scala.',
    todo: 'Controlla il voto e la scala.',
    sentences: {
      aboveScale: (v) => `«${v('row')}»: il voto è ${v('published')}, la scala è ${v('scale')}`,
    },
  },
  'CONTEXT-30': {
    name: 'Stessa tabella, cifra diversa',
    says: 'Confronta le tabelle che stanno in due punti o in due documenti, riga per riga e anno per anno. Le prende per la stessa tabella se almeno tre cifre, e il doppio di quelle diverse, sono uguali.',
    why: 'La stessa grandezza dello stesso anno ha due valori.',
    todo: 'Controlla il dato di origine, oppure scrivi perché la cifra è stata rivista.',
    sentences: {
      otherFigureOfYear: (v) =>
        `«${v('table')}», riga «${v('row')}»: la cifra del ${v('year')} è ${v('one')} in un punto e ${v('other')} in un altro`,
    },
  },
};
