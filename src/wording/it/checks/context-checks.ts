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
    },
  },
  'CONTEXT-02': {
    name: 'Quote che non fanno 100',
    says: 'Somma le quote di un intero. Lo scarto degli arrotondamenti è ammesso.',
    why: 'Una quota manca o è sbagliata.',
    todo: 'Ricalcola le quote.',
    sentences: {
      sharesAndWhole: (v) => `«${v('table')}», ${v('column')}: le quote sommano ${v('sum')} e non 100`,
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
    name: 'Tabelle con totali diversi per lo stesso anno',
    says: 'Confronta i totali delle tabelle che contano le stesse persone (per categoria, età, sesso). Le riconosce perché in almeno due altri anni concordano.',
    why: 'Lo stesso personale è contato in due modi.',
    todo: 'Controlla il numero dell’anno e correggi la tabella che non torna.',
    sentences: {
      differentTotals: (v) =>
        `Nel ${v('year')} il totale è ${v('usual')} (tabelle: ${v('count')}), ma non per ${v('tables')}`,
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
    says: 'Cerca colonne di due anni uguali in tutte le righe, con almeno cinque cifre diverse.',
    why: 'Di solito una colonna è stata copiata e non aggiornata.',
    todo: 'Controlla le cifre di uno dei due anni.',
    sentences: {
      repeatedYear: (v) =>
        `«${v('table')}»: le ${v('count')} cifre del ${v('year')} sono uguali a quelle del ${v('other')}`,
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
