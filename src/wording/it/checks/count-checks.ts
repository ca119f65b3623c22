/** Rules on numbers declared and things listed. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_COUNT_CHECKS: CheckTexts = {
  'COUNTS-01': {
    name: 'Numero dichiarato ed elenco',
    says: 'Confronta un numero detto a parole («gli obiettivi sono 6») con ciò che il documento elenca.',
    why: 'Manca qualcosa, o il numero è rimasto di un’altra versione.',
    todo: 'Conta di nuovo e correggi il numero o l’elenco.',
    sentences: {
      declaredCount: (v) => `«${v('words')}» dichiara ${v('published')}, ma se ne contano ${v('expected')}`,
    },
  },
  'COUNTS-02': {
    name: 'Indicatori dichiarati nella scheda',
    says: 'Confronta il numero di indicatori dichiarato da una scheda con quelli che elenca.',
    why: 'Manca un indicatore, o il numero è sbagliato.',
    todo: 'Correggi il numero o aggiungi gli indicatori.',
    sentences: {
      cardCount: (v) =>
        `La scheda «${v('objective')}» dichiara ${v('published')} indicatori e ne elenca ${v('expected')}`,
    },
  },
  'COUNTS-03': {
    name: 'Codice saltato',
    says: 'Cerca nei codici con la lettera finale una lettera saltata, se quasi tutti gli altri elenchi sono completi.',
    why: 'Può mancare un indicatore del piano.',
    todo: 'Controlla se l’indicatore è stato tolto, e in questo caso dillo.',
    sentences: {
      codeGap: (v) => `C'è ${v('published')} e manca ${v('expected')}`,
    },
  },
  'COUNTS-04': {
    name: 'Numero di obiettivi raggiunti',
    says: 'Confronta il numero di obiettivi dichiarati raggiunti con quelli che le tabelle stampano con quel valore (100 %, se le parole non ne dicono un altro).',
    why: 'Il giudizio complessivo non torna con le tabelle.',
    todo: 'Conta di nuovo gli obiettivi raggiunti.',
    sentences: {
      reachedCount: (v) =>
        `«${v('words')}»: il numero dichiarato è ${v('published')}, nelle tabelle gli obiettivi con quel valore sono ${v('expected')}`,
    },
  },
  'COUNTS-05': {
    name: 'Numero e sue parti',
    says: 'Somma le parti di un numero («15, di cui 13 raggiunti, 1 raggiunto in parte e 0 non raggiunti») e cerca le somme che non tornano.',
    why: 'Il numero, o una delle parti, è sbagliato.',
    todo: 'Conta di nuovo e correggi.',
    sentences: {
      partsOfCount: (v) =>
        `«${v('words')}»: il numero è ${v('published')}, le parti sommano ${v('expected')}`,
    },
  },
  'COUNTS-06': {
    name: 'Due numeri per le stesse cose',
    says: 'Cerca, nello stesso paragrafo, due numeri diversi di indicatori o di obiettivi.',
    why: 'Uno dei due è sbagliato, e con lui il giudizio.',
    todo: 'Conta di nuovo e correggi il numero.',
    sentences: {
      twoNumbers: (v) => `«${v('words')}» dice ${v('published')}, ma la stessa frase dice «${v('other')}»`,
    },
  },
  'COUNTS-07': {
    name: 'Numeri detti e cose elencate',
    says: 'Confronta quante aree, quanti obiettivi e quanti indicatori una frase dice che ci sono con quelli che le tabelle elencano.',
    why: 'Manca qualcosa nelle tabelle, o il numero è rimasto di un’altra versione.',
    todo: 'Conta di nuovo e correggi il numero o la tabella.',
    sentences: {
      numberOfProse: (v) =>
        `«${v('words')}»: il numero dichiarato è ${v('published')}, nelle tabelle se ne contano ${v('expected')}`,
    },
  },
  'COUNTS-20': {
    name: 'Indicatori contati nel quadro d’insieme',
    says: 'Confronta quanti indicatori il quadro d’insieme dà a ogni obiettivo con quanti ne elenca la scheda.',
    why: 'Una riga è andata persa o è doppia.',
    todo: 'Conta gli indicatori della scheda e correggi il numero o la scheda.',
    sentences: {
      indicatorsOfSummary: (v) =>
        `Obiettivo «${v('objective')}»: il quadro dice ${v('published')} indicatori, la scheda ne elenca ${v('expected')}`,
    },
  },
};
