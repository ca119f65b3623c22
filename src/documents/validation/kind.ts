/** The independent body's validation of the report, with the system's own evidence for each item. */
import type { DocumentKind } from '../chapter.ts';
import { validationKindChapters } from './chapters.ts';
import { VALIDATION } from './outcome.ts';

/** The document of article 14, paragraph 4, letter c, of legislative decree 150/2009. */
export const validationKind: DocumentKind = {
  kind: VALIDATION,
  name: 'Validazione della Relazione',
  about:
    'La verifica dell’OIV sulla Relazione, voce per voce, con le evidenze ricavate dai dati (decreto legislativo 150/2009, articolo 14).',
  title: ({ cycle }) => `Validazione della Relazione sulla performance ${cycle.year}`,
  act: ({ cycle }) => cycle.acts.findLast(({ kind }) => kind === 'validates'),
  subtitle: () => 'Organismo indipendente di valutazione',
  contents: true,
  chapters: validationKindChapters,
};
