/** Rules on the budget by objective. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_BUDGET_CHECKS: CheckTexts = {
  'ROW-30': {
    name: 'Percentuale di una riga del budget',
    says: 'Ricalcola la percentuale di una riga del budget dai due importi che le stanno prima: previsto e speso.',
    why: 'La percentuale non è quella degli importi stampati accanto.',
    todo: 'Ricalcola la percentuale, o correggi l’importo sbagliato.',
    sentences: {
      budgetShare: (v) =>
        `«${v('line')}»: la percentuale è ${v('published')}, ma gli importi danno ${v('expected')}`,
    },
  },
  'RESOURCES-32': {
    name: 'Un «di cui» più grande della riga del budget',
    says: 'Confronta i «di cui» di un budget con la riga a cui appartengono.',
    why: 'Una parte non può superare il tutto.',
    todo: 'Correggi la parte o la riga.',
    sentences: {
      partAboveLine: (v) =>
        `«${v('line')}», ${v('column')}: il «di cui» è ${v('published')}, la riga è ${v('whole')}`,
    },
  },
  'RESOURCES-34': {
    name: 'Budget e quadro riassuntivo',
    says: 'Confronta la tabella che riassume un budget per area o per obiettivo con le righe di totale del budget.',
    why: 'Lo stesso totale ha due importi.',
    todo: 'Controlla quale dei due è giusto e scrivilo in tutti e due i punti.',
    sentences: {
      budgetAndSummary: (v) =>
        `«${v('row')}»: il riassunto dice ${v('published')}, il budget ${v('expected')}`,
    },
  },
  'RESOURCES-30': {
    name: 'Totali delle aree nel budget',
    says: 'Segue i livelli di un budget (programma, obiettivo, area, ente) e somma ogni livello da quello sotto.',
    why: 'Il totale di un’area o dell’ente non è la somma delle sue parti.',
    todo: 'Ricalcola il totale, o cerca la riga che manca.',
    sentences: {
      levelsOfBudget: (v) =>
        `«${v('line')}»: il totale pubblicato è ${v('published')}, le ${v('count')} righe del livello sotto sommano ${v('expected')}`,
    },
  },
  'RESOURCES-31': {
    name: 'Prodotto sotto due obiettivi',
    says: "Confronta l'obiettivo di ogni prodotto fra le tabelle del budget.",
    why: 'Le risorse risultano di un obiettivo in una tabella e di un altro nella seconda.',
    todo: 'Metti il prodotto sotto lo stesso obiettivo.',
    sentences: {
      productOfTwoObjectives: (v) =>
        `«${v('product')}» sta sotto «${v('first')}» in una tabella e sotto «${v('second')}» in un'altra`,
    },
  },
};
