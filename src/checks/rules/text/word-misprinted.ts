/** TEXT-05: a word that stands once or twice and is a usual word of the documents with one letter dropped, added or swapped inside. */
import type { Finding } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import {
  type PrintedWord,
  vocabularyOf,
  withoutOneLetter,
  withSwappedLetters,
} from '../../values/vocabulary.ts';

const RULE = { id: 'TEXT-05', family: 'text', severity: 'notice' } as const;

/** A misprint is rare (an indicator's title is repeated in few tables), the right word is usual. */
const RARE = 4;
const USUAL = 3;

/** Participles and nouns that one letter tells apart are both right: "partecipanti" and "partecipati". */
const isWordFormation = (shorter: string, at: number, letter: string): boolean =>
  (letter === 'n' && shorter[at] === 't') || (letter === 'i' && /[aeou]/.test(shorter[at] ?? ''));

/** Words by the forms that they take with one letter dropped. */
const byDropped = (words: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (const word of words) {
    for (const { rest, at } of withoutOneLetter(word)) {
      if (isWordFormation(rest, at, word[at] ?? '')) continue;
      const known = forms.get(rest);
      if (known === undefined) forms.set(rest, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  }
  return forms;
};

/** Right words that the rare one may stand for. */
const meantBy = (
  rare: string,
  usual: ReadonlySet<string>,
  dropped: ReadonlyMap<string, readonly string[]>,
) => [
  ...(dropped.get(rare) ?? []),
  ...withoutOneLetter(rare).flatMap(({ rest, at }) =>
    usual.has(rest) && !isWordFormation(rest, at, rare[at] ?? '') ? [rest] : [],
  ),
  ...withSwappedLetters(rare).filter((word) => word !== rare && usual.has(word)),
];

const check = ({ documents }: CheckInput): readonly Finding[] => {
  const words = [...vocabularyOf(documents).values()];
  const usual = new Map<string, PrintedWord>(
    words.filter(({ places }) => places.length >= USUAL).map((each) => [each.word, each]),
  );
  const dropped = byDropped(usual.keys());
  const names = new Set(usual.keys());
  return words.flatMap(({ word, places }) => {
    if (places.length > RARE) return [];
    const meant = meantBy(word, names, dropped)
      .flatMap((each) => usual.get(each) ?? [])
      .find((each) => each.places.length >= Math.max(USUAL, 2 * places.length));
    if (meant === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'wordMisprinted',
        places,
        published: word,
        params: { other: meant.word, times: meant.places.length },
      }),
    ];
  });
};

/** The rule. */
export const wordMisprinted: Rule = { ...RULE, check };
