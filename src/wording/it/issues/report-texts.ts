/** Sentences about the Relazione: chapters that have nothing to show, judgements that are not there. */
import type { IssueTexts } from '../../issues/issue-text.ts';

/** Sentences by code. */
export const ITALIAN_REPORT_TEXTS: IssueTexts = {
  relazioneNothingToShow: (value) => ({
    what: `il capitolo «${value('chapter')}» non ha dati da mostrare`,
    todo: 'Completa il piano e i dati del ciclo: il capitolo si riempie da solo.',
  }),
  relazioneWithoutOiv: () => ({
    what: 'nel ciclo non c’è nessuna valutazione dell’OIV',
    todo: 'Se l’OIV ha confermato i risultati non serve altro; se ha deciso diversamente, registra la sua valutazione con il motivo.',
  }),
  relazioneWithoutCause: (value) => ({
    what: `«${value('subject')}» è rimasto sotto il target e nessuna valutazione ne dice il motivo`,
    todo: 'Scrivi causa e azione correttiva nel paragrafo che lo riguarda.',
  }),
};
