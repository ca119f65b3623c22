/** Rules on numbered rows, on phases in time, and on years kept from the document of the year before. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_KEPT_YEAR_CHECKS: CheckTexts = {
  'YEARS-12': {
    name: 'Righe numerate',
    says: 'Segue i numeri delle righe di un elenco o di una tabella, come le fasi di un processo, e cerca quello ripetuto o saltato.',
    why: 'Una riga manca, o i rinvii portano alla riga sbagliata.',
    todo: 'Correggi i numeri, o aggiungi la riga che manca.',
    sentences: {
      numberAgain: (v) => `Dopo «${v('before')}» viene «${v('row')}»: il numero è ripetuto`,
      numberLeftOut: (v) => `Dopo «${v('before')}» viene «${v('row')}»: manca un numero`,
    },
  },
  'YEARS-13': {
    name: 'Fase fuori dal tempo',
    says: "Segue le fasi di un processo mese per mese e cerca quella che torna in ordine solo con l'anno prima o l'anno dopo.",
    why: "L'anno è rimasto da un altro documento, o è sbagliato.",
    todo: "Controlla l'anno della fase.",
    sentences: {
      phaseOfOtherYear: (v) =>
        `«${v('phase')}»: ${v('published')} è fuori ordine fra le altre fasi (${v('around')}); torna con ${v('expected')}`,
    },
  },
  'YEARS-14': {
    name: 'Intestazione diversa dalle altre',
    says: 'Confronta le righe di intestazione che si ripetono e i titoli numerati di una serie, e cerca quello con un altro anno.',
    why: "L'intestazione porta l'anno sbagliato, e con lei le cifre che stanno sotto.",
    todo: "Controlla di quale anno sono le cifre e correggi l'intestazione.",
    sentences: {
      unlikeYearsOfLine: (v) =>
        `«${v('line')}» porta gli anni ${v('published')}; altrove la stessa intestazione porta ${v('expected')} (volte: ${v('times')})`,
      yearInSeries: (v) =>
        `«${v('line')}»: gli altri titoli della serie non hanno un anno, e questo porta l'anno prima di quello del documento`,
    },
  },
  'YEARS-15': {
    name: 'Documento di un altro anno',
    says: 'Cerca le frasi che dicono di quale anno sono i risultati, e i titoli delle tabelle di sintesi, con un anno che non è quello del documento.',
    why: 'Il documento è stato fatto su quello vecchio: anche altro può non essere aggiornato.',
    todo: "Correggi l'anno, e controlla che le cifre siano di quell'anno.",
    sentences: {
      reportOfOtherYear: (v) =>
        `«${v('sentence')}» parla del ${v('published')}, ma il documento è del ${v('expected')}`,
      captionOfYearBefore: (v) =>
        `«${v('sentence')}» porta l'anno ${v('published')}, ma il documento è del ${v('expected')}`,
      headingOfYearBefore: (v) =>
        `«${v('sentence')}» parla del ${v('published')}, ma sta sotto «${v('above')}»`,
    },
  },
  'YEARS-16': {
    name: 'Frase rimasta da anni prima',
    says: 'Cerca membri di un organo per un periodo già finito, mandati iniziati prima di quello in corso, e anni in cui un atto non poteva essere approvato.',
    why: 'La frase è rimasta da un documento di anni prima.',
    todo: 'Aggiorna la frase.',
    sentences: {
      endedTerm: (v) => `«${v('sentence')}»: il periodo ${v('published')} è già finito`,
      earlierMandate: (v) =>
        `«${v('sentence')}»: il mandato in corso è iniziato nel ${v('expected')}, non nel ${v('published')}`,
      actOfOtherYear: (v) => `«${v('sentence')}»: l'atto è del ${v('expected')}, non del ${v('published')}`,
    },
  },
  'YEARS-17': {
    name: 'Anno ripetuto in un elenco',
    says: "Segue le percentuali date anno per anno in una frase e cerca l'anno che sta due volte mentre manca quello dopo.",
    why: "Una percentuale è riferita all'anno sbagliato.",
    todo: "Correggi l'anno.",
    sentences: {
      yearTwiceInList: (v) =>
        `«${v('words')}»: il ${v('published')} sta due volte, e manca il ${v('expected')}`,
    },
  },
};
