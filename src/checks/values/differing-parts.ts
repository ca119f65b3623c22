/** Long texts that begin alike, shown from where they begin to differ. */
import { shortText } from './finding.ts';
import { oneLine } from './one-line.ts';
import { titleWords } from './titles.ts';

/** Texts shorter than this are shown whole. */
const SHOWN_WHOLE = 90;
/** Words before the difference that are shown with it. */
const WORDS_BEFORE = 3;

const wordsOf = (text: string): readonly string[] => oneLine(text).split(' ');

const firstDifference = (texts: readonly (readonly string[])[]): number => {
  const [first = [], ...others] = texts;
  const found = first.findIndex((word, index) =>
    others.some((other) => titleWords(other[index] ?? '') !== titleWords(word)),
  );
  return found < 0 ? first.length : found;
};

/** The texts, each cut to a length that a finding can print; what they have in common at their beginning becomes an ellipsis. */
export const differingParts = (texts: readonly string[]): readonly string[] => {
  const words = texts.map(wordsOf);
  const from = firstDifference(words) - WORDS_BEFORE;
  return texts.map((text, index) => {
    const parts = words[index] ?? [];
    if (from <= 0 || text.length <= SHOWN_WHOLE || parts.length <= from) return shortText(text);
    return `…${shortText(parts.slice(from).join(' '))}`;
  });
};
