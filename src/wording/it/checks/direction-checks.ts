/** Rules on directions and kinds of figures. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_DIRECTION_CHECKS: CheckTexts = {
  'DIRECTION-01': {
    name: 'Operatore contrario al titolo',
    says: "Confronta l'operatore del target con il senso del titolo.",
    why: 'Letto alla lettera, il target premia il risultato peggiore.',
    todo: "Controlla l'operatore.",
    sentences: {
      asksForMore: (v) => `${v('indicator')}: meno è meglio, ma il target ${v('published')} chiede di più`,
      asksForLess: (v) => `${v('indicator')}: più è meglio, ma il target ${v('published')} chiede di meno`,
    },
  },
  'DIRECTION-02': {
    name: 'Risultato e target di specie diversa',
    says: 'Confronta la specie del risultato con quella del target: un giorno, un numero, un sì o no.',
    why: 'Un giorno e un conteggio non si possono confrontare.',
    todo: 'Scrivi risultato e target nella stessa specie.',
    sentences: {
      kindsDiffer: (v) =>
        `${v('indicator')}: il risultato «${v('published')}» e il target «${v('target')}» non sono della stessa specie`,
    },
  },
  'DIRECTION-03': {
    name: 'Tipo o unità di misura contrari ai dati',
    says: "Confronta il tipo e l'unità di misura dichiarati con i dati della riga.",
    why: 'La scheda descrive un altro indicatore da quello misurato.',
    todo: "Correggi il tipo o l'unità di misura.",
    sentences: {
      typeAgainstValue: (v) =>
        `${v('indicator')}: il tipo dice «${v('published')}», ma i dati sono come «${v('figure')}»`,
      unitAgainstValue: (v) =>
        `${v('indicator')}: l'unità di misura dice «${v('published')}», ma i dati sono come «${v('figure')}»`,
    },
  },
  'DIRECTION-04': {
    name: 'Formula contraria ai dati',
    says: "Confronta la formula o l'algoritmo con i dati della riga.",
    why: 'Con quella formula il risultato stampato non si può ottenere.',
    todo: 'Correggi la formula.',
    sentences: {
      formulaAgainstValue: (v) =>
        `${v('indicator')}: la formula dice «${v('published')}», ma i dati sono come «${v('figure')}»`,
    },
  },
  'DIRECTION-05': {
    name: "Soglia dell'algoritmo diversa dal target",
    says: "Confronta la soglia scritta alla fine dell'algoritmo con il target della riga.",
    why: 'Con due soglie non si sa se il target è raggiunto.',
    todo: 'Scrivi la stessa soglia nei due posti.',
    sentences: {
      thresholdOfAlgorithm: (v) =>
        `${v('indicator')}: l'algoritmo dice «${v('published')}», il target è ${v('expected')}`,
    },
  },
  'DIRECTION-06': {
    name: 'Operatori diversi nella stessa riga',
    says: 'Confronta gli operatori dei target di una riga, anno per anno.',
    why: 'Non si sa se il target cambia o se manca un segno.',
    todo: 'Scrivi lo stesso operatore in tutti gli anni.',
    sentences: {
      operatorsOfRow: (v) =>
        `${v('indicator')}: nella stessa riga i target hanno operatori diversi (${v('published')})`,
      oppositeOperators: (v) =>
        `${v('indicator')}: nella stessa riga i target hanno operatori contrari (${v('published')})`,
    },
  },
  'DIRECTION-07': {
    name: 'Realizzazione contraria al confronto',
    says: 'Confronta risultato e target dove la realizzazione è 0 o 100 %.',
    why: 'La realizzazione dice il contrario dei dati.',
    todo: 'Controlla risultato, target e realizzazione.',
    sentences: {
      missedButFull: (v) =>
        `${v('indicator')}: il risultato ${v('result')} non raggiunge il target ${v('target')}, ma la realizzazione è ${v('published')}`,
      reachedButNothing: (v) =>
        `${v('indicator')}: il risultato ${v('result')} raggiunge il target ${v('target')}, ma la realizzazione è ${v('published')}`,
    },
  },
  'DIRECTION-08': {
    name: 'Totale al posto di una media',
    says: 'Cerca titoli che chiedono una media a testa accanto a un risultato che è il totale dei periodi.',
    why: 'Un totale supera facilmente un target pensato per una persona sola.',
    todo: 'Dividi il totale per le persone, e scrivi quante sono.',
    sentences: {
      totalForMean: (v) =>
        `${v('indicator')}: il titolo chiede una media, ma ${v('published')} è la somma dei periodi`,
    },
  },
};
