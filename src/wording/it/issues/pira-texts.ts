/** Sentences about the PIRA: objectives without a place, and what the descriptive sheets of indicators do not say. */
import type { IssueTexts } from '../../issues/issue-text.ts';

/** The elements that the decree of 18 September 2012 asks for, with their article. */
const ELEMENTS: Readonly<Record<string, string>> = {
  type: 'il tipo',
  definition: 'la definizione',
  unit: "l'unità di misura",
  source: 'la fonte dei dati',
  method: 'il metodo di calcolo',
  target: "il target dell'anno",
  actual: 'il risultato',
};

const elementOf = (element: string): string => ELEMENTS[element] ?? element;

/** Sentences by code. */
export const ITALIAN_PIRA_TEXTS: IssueTexts = {
  piraEmpty: () => ({
    what: 'nessun obiettivo e nessun indicatore del ciclo è segnato per il PIRA: il documento non ha schede',
    todo: 'Segna nel piano gli obiettivi e gli indicatori da riportare.',
  }),
  piraWithoutProgramme: (p) => ({
    what: `l'obiettivo «${p('title')}» non ha una missione e un programma di spesa`,
    todo: 'Indica il programma (per esempio 032/004).',
  }),
  piraSeveralProgrammes: (p) => ({
    what: `l'obiettivo «${p('title')}» sta in più programmi (${p('programmes')}) e la scheda compare solo nel primo`,
    todo: 'Se è voluto va bene così: le risorse si sommano una volta sola.',
  }),
  piraWithoutIndicators: (p) => ({
    what: `l'obiettivo «${p('title')}» non ha indicatori nel PIRA`,
    todo: 'Segna almeno un indicatore, oppure togli la scheda.',
  }),
  piraWithoutResources: (p) => ({
    what: `per l'obiettivo «${p('title')}» il ciclo non dice quanto si spende`,
    todo: 'Aggiungi le risorse; se non ce ne sono, scrivi zero.',
  }),
  piraAmountUnknown: (p) => ({
    what: `per l'obiettivo «${p('title')}» qualche importo non è noto e nei totali non è contato`,
    todo: 'Completa gli importi; se non ce ne sono, scrivi zero.',
  }),
  piraSheetIncomplete: (p) => ({
    what: `manca ${elementOf(p('element'))}: ${p('indicators')}`,
    todo: 'Completa la scheda: il decreto del 18 settembre 2012 lo chiede per ogni indicatore.',
  }),
};
