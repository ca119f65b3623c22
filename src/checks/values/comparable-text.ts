/** Printed texts reduced to what must agree: case, accents, apostrophes, spacing and hyphens at line ends do not count as differences. */
import { rememberTexts } from '../../kernel/index.ts';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:n\s?[°º.]|nr\.?|num\.)(?=[\s\p{L}\d]|$)/gu, ' numero '],
  [/\beuro\b|€/g, ' euro '],
  [/≥|> =/g, '>='],
  [/≤|< =/g, '<='],
];

const folded = (text: string): string =>
  ABBREVIATIONS.reduce(
    (result, [pattern, word]) => result.replace(pattern, word),
    text
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase(),
  );

/** The letters and digits of a text, nothing between them. Two titles with the same key are the same title. */
export const titleKey = rememberTexts((text) => folded(text).replace(/[^\p{L}\d]+/gu, ''));

/** As `titleKey`, but keeps operators and percent signs, which change the sense of a formula. */
export const formulaKey = rememberTexts((text) => folded(text).replace(/[^\p{L}\d<>=%+/]+/gu, ''));

const SHORTEST_WORD = 3;
/** Endings of plural and gender are cut off: "rilevata" and "rilevate" count as one word. */
const STEM = 6;

/** The words of a text that carry sense, cut to their stems. */
export const stemsOf = rememberTexts(
  (text): ReadonlySet<string> =>
    new Set(
      folded(text)
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word.length >= SHORTEST_WORD)
        .map((word) => word.slice(0, STEM)),
    ),
);

/** Twice the common words over all words, in percent from 0 to 100: 100 when the two say the same words. */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const all = one.size + other.size;
  if (all === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return Math.floor((200 * common) / all);
};
