/** Sentences about a plan: chapters with nothing in them, indicators that lack what the law asks for. */
import type { IssueTexts, IssueValues } from '../../issues/issue-text.ts';

/** "l'indicatore A1 non ha …" or "12 indicatori non hanno …", with the codes. */
const lacking = (p: IssueValues, one: string, many: string): string =>
  p('count') === '1'
    ? `l'indicatore ${p('codes')} ${one}`
    : `${p('count')} indicatori ${many}: ${p('codes')}`;

/** Sentences by code. */
export const ITALIAN_PLAN_TEXTS: IssueTexts = {
  documentChapterEmpty: (p) => ({
    what: `il capitolo «${p('chapter')}» non ha né dati né testo`,
    todo: 'Aggiungi i dati al ciclo o scrivi il testo, oppure segna la sezione come non pertinente e indica il motivo.',
  }),
  planIndicatorsWithoutBaseline: (p) => ({
    what: lacking(p, 'non ha un valore di partenza', 'non hanno un valore di partenza'),
    todo: "Indica l'ultimo risultato noto: senza, nessuno può dire se il target è ambizioso.",
  }),
  planIndicatorsWithoutOwner: (p) => ({
    what: lacking(p, 'non ha un responsabile', 'non hanno un responsabile'),
    todo: "Indica l'unità che ne risponde, o quella che svolge l'attività.",
  }),
  planIndicatorsWithoutSource: (p) => ({
    what: lacking(p, 'non dice da dove viene il dato', 'non dicono da dove viene il dato'),
    todo: "Indica la fonte nella scheda dell'indicatore.",
  }),
  planIndicatorsWithoutFormula: (p) => ({
    what: lacking(p, 'non descrive come si calcola', 'non descrivono come si calcolano'),
    todo: "Descrivi l'algoritmo nella scheda dell'indicatore.",
  }),
  dashboardDeviationsWithoutCause: (p) => ({
    what: lacking(
      p,
      'è fuori target e nessuno ha scritto perché',
      'sono fuori target e nessuno ha scritto perché',
    ),
    todo: 'Chi ne risponde scriva la causa e che cosa farà.',
  }),
  planIndicatorsWithoutTarget: (p) => ({
    what: lacking(
      p,
      'non ha un target per ogni anno del triennio',
      'non hanno un target per ogni anno del triennio',
    ),
    todo: 'Fissa i target che mancano, o di’ che l’obiettivo finisce prima.',
  }),
};
