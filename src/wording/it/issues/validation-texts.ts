/** Sentences about the validation: outcomes that the independent body has not written yet, or that are not understood. */
import type { IssueTexts } from '../../issues/issue-text.ts';

/** Sentences by code. */
export const ITALIAN_VALIDATION_TEXTS: IssueTexts = {
  validationOutcomeMissing: (p) => ({
    what: `l'esito di «${p('chapter')}» è da compilare`,
    todo: "Lo scrive l'OIV come titolo della sezione, dopo aver letto le evidenze.",
  }),
  validationOutcomeUnknown: (p) => ({
    what: `l'esito «${p('written')}» di «${p('chapter')}» non è tra quelli previsti`,
    todo: 'Per una voce scrivi positivo, positivo con osservazioni o negativo; per il tutto valida, valida con osservazioni o non valida.',
  }),
};
