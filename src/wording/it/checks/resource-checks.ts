/** Rules on money. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_RESOURCE_CHECKS: CheckTexts = {
  'RESOURCES-01': {
    name: 'Voci di bilancio e totale',
    says: 'Somma le voci di una tabella di importi e le confronta con il totale, se in un’altra colonna della stessa tabella la somma torna.',
    why: 'Una voce o il totale è sbagliato.',
    todo: 'Controlla la colonna sul bilancio.',
    sentences: {
      itemsAndTotal: (v) =>
        `«${v('row')}», ${v('column')}: il totale pubblicato è ${v('published')}, le voci sommano ${v('expected')}`,
    },
  },
  'RESOURCES-02': {
    name: 'Righe del budget, subtotali e totali',
    says: 'Somma le righe di un budget fra un subtotale e l’altro, e i subtotali fino al totale.',
    why: 'Una riga manca, è ripetuta o ha un importo sbagliato.',
    todo: 'Controlla le righe sopra il totale.',
    sentences: {
      linesAndSubtotal: (v) =>
        `«${v('line')}»: l'importo pubblicato è ${v('published')}, le ${v('count')} righe che chiude sommano ${v('expected')}`,
    },
  },
  'RESOURCES-03': {
    name: '«Di cui» maggiore del totale',
    says: 'Confronta le parti («di cui») con l’importo di cui sono parte.',
    why: 'Una parte non può superare il tutto.',
    todo: 'Controlla i due importi.',
    sentences: {
      partAboveAmount: (v) =>
        `Obiettivo «${v('objective')}»: l'importo è ${v('whole')}, ma le sue parti sommano ${v('parts')}`,
    },
  },
  'RESOURCES-04': {
    name: 'Importi per tipo e totale della scheda',
    says: 'Somma gli importi per tipo di una scheda e li confronta con il totale della scheda.',
    why: 'Un importo o il totale è sbagliato.',
    todo: 'Controlla gli importi della scheda.',
    sentences: {
      kindsAndTotal: (v) =>
        `Obiettivo «${v('objective')}»: il totale pubblicato è ${v('published')}, gli importi (${v('kinds')}) sommano ${v('expected')}`,
    },
  },
  'RESOURCES-05': {
    name: 'Importo che manca o non si legge',
    says: 'Cerca importi scritti in un modo che non è una cifra, e importi lasciati in bianco dove le altre schede li riempiono.',
    why: 'La somma delle schede non si può fare. Zero è un importo, una cella bianca no.',
    todo: 'Scrivi l’importo con il punto per le migliaia e la virgola per i decimali; scrivi 0,00 se non c’è spesa.',
    sentences: {
      unreadableAmount: (v) =>
        `Obiettivo «${v('objective')}», ${v('label')}: «${v('published')}» non è un importo`,
      missingAmount: (v) => `Obiettivo «${v('objective')}», ${v('label')}: l'importo manca`,
      unreadableFigure: (v) => `«${v('published')}» non è un importo: punti e virgole non sono al loro posto`,
      doubledDash: (v) =>
        `Obiettivo «${v('objective')}», ${v('label')}: «${v('published')}» ha due trattini, le altre schede ne hanno uno`,
    },
  },
  'RESOURCES-06': {
    name: 'Scheda e allegato di bilancio',
    says: "Confronta le risorse della scheda di un obiettivo con quelle dello stesso obiettivo nell'allegato di bilancio, per codice o per titolo. Se l'allegato è di un solo tipo di risorse (interventi economici, investimenti), confronta quel tipo.",
    why: 'Lo stesso obiettivo ha due stanziamenti, o nessuno.',
    todo: 'Controlla lo stanziamento approvato e correggi la scheda o l’allegato.',
    sentences: {
      cardAndBudget: (v) =>
        `Obiettivo «${v('objective')}»: la scheda dice ${v('published')}, l'allegato ${v('expected')}`,
      cardNotInBudget: (v) =>
        `Obiettivo «${v('objective')}»: la scheda dice ${v('published')}, nell'allegato l'obiettivo non c'è`,
      cardUnderOther: (v) =>
        `Obiettivo «${v('objective')}»: la scheda dice ${v('published')}, ma nell'allegato la riga «${v('item')}» con lo stesso importo sta sotto «${v('other')}»`,
    },
  },
  'RESOURCES-07': {
    name: 'Prodotto sotto un altro obiettivo',
    says: 'Cerca righe del budget il cui codice comincia con quello di un obiettivo diverso dal loro, dove quasi tutte le altre lo seguono.',
    why: 'La spesa finisce sull’obiettivo sbagliato.',
    todo: 'Sposta la riga o correggi il codice.',
    sentences: {
      misplacedProduct: (v) =>
        `«${v('line')}»: il codice ${v('published')} è dell'obiettivo ${v('expected')}, ma sta sotto ${v('objective')}`,
    },
  },
  'RESOURCES-08': {
    name: 'Spazio fra il segno e la cifra',
    says: 'Cerca importi negativi con uno spazio dopo il segno, nelle tabelle in cui gli altri non ce l’hanno.',
    why: 'Un foglio di calcolo legge quell’importo come testo e non lo somma.',
    todo: 'Togli lo spazio.',
    sentences: {
      spacedSign: (v) => `«${v('table')}»: ${v('published')} ha uno spazio fra il segno e la cifra`,
    },
  },
  'RESOURCES-09': {
    name: 'Totale generale di più tabelle',
    says: 'Somma i totali di tabelle con le stesse colonne e li confronta con il totale generale stampato sotto l’ultima, se in un’altra colonna torna.',
    why: 'Il totale generale o quello di una tabella è sbagliato.',
    todo: 'Controlla i totali delle tabelle.',
    sentences: {
      grandTotal: (v) =>
        `«${v('row')}», ${v('column')}: è pubblicato ${v('published')}, i totali delle ${v('tables')} tabelle sommano ${v('expected')}`,
    },
  },
  'RESOURCES-20': {
    name: 'Schede e quadro riassuntivo',
    says: 'Somma le schede per missione, per programma e in tutto, e confronta le somme con la tabella che le riassume.',
    why: 'Una scheda o il riassunto ha una cifra sbagliata.',
    todo: 'Rifai la somma delle schede e correggi la cifra sbagliata.',
    sentences: {
      cardsAndSummary: (v) =>
        `«${v('table')}», ${v('row')}: è stampato ${v('published')}, le schede danno ${v('expected')}`,
    },
  },
};
