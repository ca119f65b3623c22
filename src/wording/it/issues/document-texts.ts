/** Sentences about documents that cannot go out yet: words that are missing, references that lead nowhere. */
import type { IssueTexts } from '../../issues/issue-text.ts';

/** Sentences by code. */
export const ITALIAN_DOCUMENT_TEXTS: IssueTexts = {
  documentSectionMissing: (value) => ({
    what: `manca il testo della sezione «${value('chapter')}»`,
    todo: 'Scrivilo partendo dalle prime frasi proposte, oppure segna la sezione come non pertinente e indica il motivo.',
  }),
  documentSectionEmpty: (value) => ({
    what: `il testo della sezione «${value('chapter')}» è vuoto`,
    todo: 'Scrivilo partendo dalle prime frasi proposte, oppure segna la sezione come non pertinente e indica il motivo.',
  }),
  documentSectionPlaceholder: (value) => ({
    what: `nel testo di «${value('chapter')}» è rimasto il segnaposto «${value('placeholder')}»`,
    todo: 'Sostituiscilo con il testo o la cifra che manca.',
  }),
  documentReferenceUnknown: (value) => ({
    what: `nel testo di «${value('chapter')}» il riferimento {{${value('reference')}}} non corrisponde a nulla nel ciclo`,
    todo: 'Controlla il codice e il campo: per esempio {{2.1.1.value}} o {{counts.indicators.reached}}.',
  }),
  documentReferenceAmbiguous: (value) => ({
    what: `nel testo di «${value('chapter')}» il riferimento {{${value('reference')}}} indica più di una cosa: il codice si ripete`,
    todo: "Usa l'identificativo al posto del codice, per esempio {{i-frd-ob2-1.result}}.",
  }),
  documentReferenceWithoutValue: (value) => ({
    what: `nel testo di «${value('chapter')}» il riferimento {{${value('reference')}}} non ha ancora una cifra`,
    todo: 'Completa il dato, oppure cambia la frase.',
  }),
};
