/** The words of documents with how often and where they stand, and what a word may have been before a slip of the hand. */
import type { Place } from '../../kernel/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { brokenCellsOf, cellTextsOf, type PrintedText, textsOf } from './printed-texts.ts';
import { mayBeTwins } from './twin-words.ts';

/** A word with its places and its neighbours. */
export interface PrintedWord {
  readonly word: string;
  readonly places: readonly Place[];
  /** Different words before it, and after it: a title that is repeated in many tables has one of each. */
  readonly before: number;
  readonly after: number;
}

/** Only long words: short ones are near to each other by nature. */
const SHORTEST = 7;
/** Words in small letters, with a capital at the beginning, or in capitals; none that is part of an address or broken at a line's end. */
const WORD = /(?<![\p{L}@./-])(?:\p{Lu}?\p{Ll}+|\p{Lu}{2,})(?![\p{L}@/]|-\s)/gu;

interface Counted {
  readonly word: string;
  readonly places: Place[];
  readonly before: Set<string>;
  readonly after: Set<string>;
}

const addWords = (words: Map<string, Counted>, { text, place }: PrintedText): void => {
  const found = [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());
  found.forEach((word, index) => {
    if (word.length < SHORTEST) return;
    const known = words.get(word) ?? { word, places: [], before: new Set(), after: new Set() };
    if (known.places.length === 0) words.set(word, known);
    known.places.push(place);
    known.before.add(found[index - 1] ?? '');
    known.after.add(found[index + 1] ?? '');
  });
};

/** Long words in small letters. */
export const vocabularyOf = (documents: readonly DocumentRecord[]): ReadonlyMap<string, PrintedWord> => {
  const words = new Map<string, Counted>();
  for (const document of documents) {
    for (const text of textsOf(document)) addWords(words, text);
    for (const text of cellTextsOf(document)) addWords(words, text);
    for (const text of brokenCellsOf(document)) addWords(words, text);
  }
  return new Map(
    [...words].map(([word, { places, before, after }]) => [
      word,
      { word, places, before: before.size, after: after.size },
    ]),
  );
};

/** Letters that must stay the same after the misprint: Italian endings change by nature. */
const SAME_END = 3;
/** And before it: prefixes make other words. */
const SAME_BEGIN = 2;

/** A word without some of its letters, and where they stood. */
export interface Shortened {
  readonly rest: string;
  readonly at: number;
}

const without = (word: string, letters: number, end: number): readonly Shortened[] =>
  Array.from({ length: Math.max(word.length - SAME_BEGIN - end - letters + 1, 0) }, (_, index) => {
    const at = index + SAME_BEGIN;
    return { rest: word.slice(0, at) + word.slice(at + letters), at };
  });

/** What a word may be without one letter; endings and beginnings stay. */
export const withoutOneLetter = (word: string): readonly Shortened[] => without(word, 1, SAME_END);

/** And without a syllable of two letters, in long words. */
export const withoutTwoLetters = (word: string): readonly Shortened[] =>
  word.length < SHORTEST + 2 ? [] : without(word, 2, SAME_END + 1);

const CONSONANT = /[bcdfglmnprstvz]/;

/** The word with each doubled consonant single, wherever it stands. */
export const withoutDoubles = (word: string): readonly Shortened[] =>
  [...word].flatMap((letter, at) =>
    at > 1 && letter === word[at - 1] && CONSONANT.test(letter)
      ? [{ rest: word.slice(0, at) + word.slice(at + 1), at }]
      : [],
  );

/** The word with two neighbouring letters swapped, at each place. */
export const withSwappedLetters = (word: string): readonly string[] =>
  Array.from({ length: Math.max(word.length - SAME_END - 1, 0) }, (_, index) => {
    const [one, other] = [word[index + 1] ?? '', word[index + 2] ?? ''];
    return word.slice(0, index + 1) + other + one + word.slice(index + 3);
  });

/** Consonants that no Italian word has side by side: a vowel between them was dropped. */
const IMPOSSIBLE =
  /m(?=[cdfgqtvz])|n(?=[bp])|[bdfpv](?=[cdmtz])|v(?=[sn])|[cg](?=[dv])|z(?=[nlr])|t(?=[cdns])/g;
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** What a word with such consonants may have been, wherever they stand. */
export const withVowelBetween = (word: string): readonly string[] =>
  [...word.matchAll(IMPOSSIBLE)].flatMap(({ index }) =>
    VOWELS.map((vowel) => word.slice(0, index + 1) + vowel + word.slice(index + 1)),
  );

/** Letters after a dropped one that must agree, so that a word is known by its beginning. */
const AFTER = 4;
/** A beginning is usual when so many words have it, at so many places. */
const LEAST_FORMS = 2;
const LEAST_PLACES = 5;
const SHORTEST_BEGINNING = 7;
const LONGEST_BEGINNING = 11;

/** The beginnings of words: by what is left of the usual ones without a letter, and how many words have each. */
interface Beginnings {
  readonly usual: ReadonlyMap<string, string>;
  readonly forms: ReadonlyMap<string, number>;
}

/** The beginnings of all words, of six to eleven letters. */
export const beginningsOf = (words: readonly PrintedWord[]): Beginnings => {
  const forms = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { word, places: own } of words) {
    for (
      let length = SHORTEST_BEGINNING - 1;
      length <= Math.min(LONGEST_BEGINNING, word.length);
      length += 1
    ) {
      const beginning = word.slice(0, length);
      forms.set(beginning, (forms.get(beginning) ?? 0) + 1);
      places.set(beginning, (places.get(beginning) ?? 0) + own.length);
    }
  }
  const usual = new Map<string, string>();
  for (const [beginning, count] of forms) {
    const at = beginning.length - 1 - AFTER;
    if (at < 2 || count < LEAST_FORMS || (places.get(beginning) ?? 0) < LEAST_PLACES) continue;
    usual.set(beginning.slice(0, at) + beginning.slice(at + 1), beginning);
  }
  return { usual, forms };
};

/** "inzialmente": nothing else begins with "inzial", and several words with "inizial"; what it begins with, when that is known. */
export const usualBeginning = ({ word }: PrintedWord, { usual, forms }: Beginnings): string | undefined => {
  for (let length = SHORTEST_BEGINNING - 1; length < Math.min(LONGEST_BEGINNING, word.length); length += 1) {
    const own = word.slice(0, length);
    const meant = usual.get(own);
    if (meant !== undefined && forms.get(own) === 1 && !mayBeTwins(own, meant)) return meant;
  }
  return undefined;
};
