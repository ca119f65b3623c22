/** Rules on years and headings. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_YEAR_CHECKS: CheckTexts = {
  'YEARS-01': {
    name: 'Intestazione di un altro anno',
    says: 'Cerca tabelle con colonne di target o risultati intestate solo ad anni che non sono quelli del documento.',
    why: 'Chi legge non sa di quale anno siano le cifre.',
    todo: "Controlla l'anno nelle intestazioni, e che le cifre siano di quell'anno.",
    sentences: {
      resultsOfOtherYear: (v) =>
        `La tabella «${v('table')}» porta «${v('published')}» in un documento del ${v('expected')}`,
      targetsOfOtherYear: (v) =>
        `La tabella «${v('table')}» porta «${v('published')}» in un documento del ${v('expected')}`,
    },
  },
  'YEARS-02': {
    name: 'Intestazione ripetuta',
    says: 'Cerca titoli scritti due volte di seguito.',
    why: 'Può mancare ciò che doveva stare fra i due.',
    todo: 'Togli il titolo di troppo, o aggiungi la parte che manca.',
    sentences: { repeatedHeading: (v) => `Il titolo «${v('published')}» è scritto due volte di seguito` },
  },
  'YEARS-03': {
    name: 'Numerazione dei titoli',
    says: 'Segue i numeri dei titoli di un capitolo e cerca quelli saltati o ripetuti.',
    why: 'I rimandi ai paragrafi portano nel posto sbagliato.',
    todo: 'Correggi la numerazione.',
    sentences: {
      missingNumber: (v) => `Dopo «${v('before')}» viene «${v('published')}»: manca ${v('expected')}`,
      repeatedNumber: (v) =>
        `«${v('before')}» e «${v('published')}» hanno lo stesso numero: il secondo dovrebbe essere ${v('expected')}`,
    },
  },
  'YEARS-04': {
    name: 'Anni in colonna',
    says: 'Segue gli anni delle colonne di una tabella e cerca quello saltato o ripetuto.',
    why: 'Una colonna ha l’anno sbagliato, o manca un anno.',
    todo: 'Controlla gli anni delle colonne.',
    sentences: {
      missingYearColumn: (v) => `«${v('table')}»: negli anni ${v('published')} manca il ${v('expected')}`,
      wrongYearColumn: (v) =>
        `«${v('table')}»: negli anni ${v('published')} il ${v('year')} è fuori posto: dovrebbe essere ${v('expected')}`,
      repeatedYearColumn: (v) =>
        `«${v('table')}»: negli anni ${v('published')} il ${v('year')} c'è due volte, e manca il ${v('expected')}`,
    },
  },
  'YEARS-05': {
    name: 'Titolo dell’anno prima',
    says: 'Cerca il titolo del documento scritto con l’anno prima.',
    why: 'Il documento è stato fatto su quello vecchio: anche altro può non essere aggiornato.',
    todo: "Correggi l'anno e rileggi la pagina.",
    sentences: {
      keptTitle: (v) => `«${v('published')}» porta l'anno prima in un documento del ${v('expected')}`,
    },
  },
  'YEARS-08': {
    name: 'Confronto di un periodo con sé stesso',
    says: 'Cerca variazioni riferite allo stesso mese o anno della cifra che commentano.',
    why: 'Non si sa con quale periodo sia fatto il confronto.',
    todo: 'Scrivi il periodo con cui si confronta.',
    sentences: {
      selfComparison: (v) => `«${v('published')}» commenta una cifra che è già di ${v('period')}`,
    },
  },
  'YEARS-20': {
    name: 'Anni diversi da tabella a tabella',
    says: 'Confronta gli anni nelle intestazioni delle tabelle dello stesso modulo e cerca quella diversa da tutte le altre.',
    why: "Un'intestazione porta l'anno sbagliato, e con lei le cifre della colonna.",
    todo: "Controlla di quale anno sono le cifre e correggi l'intestazione.",
    sentences: {
      unlikeYears: (v) =>
        `«${v('table')}»: le colonne sono «${v('published')}», nelle altre tabelle «${v('expected')}»`,
    },
  },
};
