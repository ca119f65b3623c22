/** Rules on the budget by objective. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_BUDGET_CHECKS: CheckTexts = {
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
