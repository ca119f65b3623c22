/** Headings of the summary of results: the administration, its strategic areas, its units, its most telling indicators. */
import { plainWords } from '../../values/plain-text.ts';

/** What the rows of a section are. */
export type ResultSection = 'administration' | 'area' | 'unit' | 'indicator';

const SECTIONS: readonly (readonly [ResultSection, RegExp])[] = [
  [
    'administration',
    /^performance (?:di |dell')ente\b|^performance (?:complessiva|organizzativa) (?:di |dell')ente\b/,
  ],
  [
    'area',
    /^performance (?:degli|dei) (?:ambiti|obiettivi) strategici\b|^performance delle aree strategiche\b/,
  ],
  ['unit', /^performance delle (?:unita'?|strutture)(?: organizzative)?\b/],
  ['indicator', /^indicatori (?:piu' )?(?:significativi|rilevanti|chiave)\b/],
];

/** The section that begins with these words, and how many of them its heading takes. */
export const sectionIn = (
  text: string,
): { readonly section: ResultSection; readonly words: number } | undefined => {
  const plain = plainWords(text);
  for (const [section, pattern] of SECTIONS) {
    const found = pattern.exec(plain);
    if (found !== null) return { section, words: found[0].split(' ').length };
  }
  return undefined;
};
