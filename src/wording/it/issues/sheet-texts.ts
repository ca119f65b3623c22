/** Sentences about the sheets of the plan: what a sheet does not say. */
import type { IssueTexts } from '../../issues/issue-text.ts';

/** Sentences by code. */
export const ITALIAN_SHEET_TEXTS: IssueTexts = {
  sheetsEmpty: () => ({
    what: 'il piano non ha obiettivi con indicatori: non ci sono schede',
    todo: "Costruisci l'albero della performance.",
  }),
  sheetWithoutIndicators: (p) => ({
    what: `l'obiettivo «${p('title')}» non ha indicatori`,
    todo: 'Aggiungine almeno uno: senza, nessuno può dire se è raggiunto.',
  }),
  sheetWithoutActions: (p) => ({
    what: `l'obiettivo «${p('title')}» non elenca azioni`,
    todo: 'Scrivi in breve che cosa si farà.',
  }),
  sheetWithoutResources: (p) => ({
    what: `per l'obiettivo «${p('title')}» il ciclo non dice quanto si spende`,
    todo: 'Aggiungi le risorse; se non ce ne sono, scrivi zero.',
  }),
  sheetWithoutResponsible: (p) => ({
    what: `per l'obiettivo «${p('title')}» non si sa chi risponde`,
    todo: "Indica l'ufficio responsabile.",
  }),
  sheetWithoutTarget: (p) => ({
    what: `manca il target dell'anno: ${p('indicators')}`,
    todo: 'Fissa il target, oppure togli l’indicatore dalla scheda.',
  }),
  sheetWithoutResult: (p) => ({
    what: `manca il risultato dell'anno: ${p('indicators')}`,
    todo: "Chiedi il dato all'ufficio responsabile.",
  }),
};
