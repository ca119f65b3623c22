/** The words of documents with how often and where they stand, and which of them look like misprints of another. */
import type { Place } from '../../kernel/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { textsOf } from './printed-texts.ts';

/** A word with its places. */
export interface PrintedWord {
  readonly word: string;
  readonly places: readonly Place[];
}

/** Only long words: short ones are near to each other by nature. */
const SHORTEST = 7;

/** Long words in small letters. Words broken at the end of a line, in capitals or parts of an address are left out. */
export const vocabularyOf = (documents: readonly DocumentRecord[]): ReadonlyMap<string, PrintedWord> => {
  const words = new Map<string, { word: string; places: Place[] }>();
  for (const { text, place } of documents.flatMap(textsOf)) {
    for (const [found] of text.matchAll(/(?<![\p{L}@./-])\p{Lu}?\p{Ll}+(?![\p{L}@/]|-\s)/gu)) {
      if (found.length < SHORTEST) continue;
      const word = found.toLowerCase();
      const known = words.get(word);
      if (known === undefined) words.set(word, { word, places: [place] });
      else known.places.push(place);
    }
  }
  return words;
};

/** Letters that must stay the same after the misprint: Italian endings change by nature. */
const SAME_END = 3;
/** And before it: prefixes make other words. */
const SAME_BEGIN = 2;

/** What a word may have been before a letter was dropped, doubled or swapped with the next; endings and beginnings stay. */
export const withoutOneLetter = (word: string): readonly { readonly rest: string; readonly at: number }[] =>
  Array.from({ length: Math.max(word.length - SAME_BEGIN - SAME_END, 0) }, (_, index) => {
    const at = index + SAME_BEGIN;
    return { rest: word.slice(0, at) + word.slice(at + 1), at };
  });

/** The word with two neighbouring letters swapped, at each place. */
export const withSwappedLetters = (word: string): readonly string[] =>
  Array.from({ length: Math.max(word.length - SAME_END - 1, 0) }, (_, index) => {
    const [one, other] = [word[index + 1] ?? '', word[index + 2] ?? ''];
    return word.slice(0, index + 1) + other + one + word.slice(index + 3);
  });
