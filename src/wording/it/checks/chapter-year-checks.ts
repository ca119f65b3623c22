/** Rules on numbers of chapters and on years inside titles. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_CHAPTER_YEAR_CHECKS: CheckTexts = {
  'YEARS-10': {
    name: 'Capitoli con lo stesso numero',
    says: 'Cerca due capitoli con lo stesso numero, o lo stesso capitolo intitolato due volte.',
    why: 'I rinvii non si capiscono, e di solito una parte è stata copiata o manca.',
    todo: 'Correggi i numeri dei capitoli.',
    sentences: {
      chapterAgain: (v) => `Il capitolo «${v('published')}» è intitolato due volte`,
      chaptersOfOneNumber: (v) =>
        `Due capitoli hanno il numero ${v('published')}: «${v('first')}» e «${v('second')}»`,
    },
  },
  'YEARS-11': {
    name: 'Titolo di un anno solo',
    says: 'Cerca indicatori con un anno nel titolo e target anche di anni successivi.',
    why: 'Il titolo vale per un anno, il target per più anni.',
    todo: "Togli l'anno dal titolo, o i target degli altri anni.",
    sentences: {
      titleOfOneYear: (v) =>
        `«${v('published')}»: il titolo parla del ${v('year')}, ma ci sono target anche per ${v('years')}`,
    },
  },
};
