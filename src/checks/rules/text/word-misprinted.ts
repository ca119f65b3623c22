/** TEXT-05: a rare word that is a usual word of the documents with letters dropped, added, doubled or swapped inside. */
import type { Finding } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { areTwins } from '../../values/twin-words.ts';
import {
  beginningsOf,
  type PrintedWord,
  type Shortened,
  usualBeginning,
  vocabularyOf,
  withoutDoubles,
  withoutOneLetter,
  withoutTwoLetters,
  withSwappedLetters,
  withVowelBetween,
} from '../../values/vocabulary.ts';

const RULE = { id: 'TEXT-05', family: 'text', severity: 'notice' } as const;

/** A misprint stands in few sentences (an indicator's title is repeated in many tables), the right word in many. */
const RARE = 3;
const USUAL = 3;
/** A word must stand at so many places for one without two of its letters to be its misprint. */
const VERY_USUAL = 10;

/** In how many sentences a word stands, at the most and at the least that its neighbours allow. */
const mostUses = ({ before, after }: PrintedWord): number => Math.max(before, after);
const leastUses = ({ before, after }: PrintedWord): number => Math.min(before, after);

/** Of two spellings only the rarer one is told. */
const isMoreUsual = (one: PrintedWord, other: PrintedWord): boolean =>
  mostUses(one) === mostUses(other)
    ? one.places.length > other.places.length
    : mostUses(one) > mostUses(other);

/** Participles and nouns that one letter tells apart are both right: "partecipanti" and "partecipati". */
const isWordFormation = (shorter: string, at: number, letter: string): boolean =>
  (letter === 'n' && shorter[at] === 't') || (letter === 'i' && /[aeou]/.test(shorter[at] ?? ''));

const dropped = (word: string): readonly Shortened[] =>
  withoutOneLetter(word).filter(({ rest, at }) => !isWordFormation(rest, at, word[at] ?? ''));

/** Words by what is left of them. */
const byRest = (
  words: Iterable<string>,
  shorten: (word: string) => readonly Shortened[],
): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (const word of words) {
    for (const { rest } of shorten(word)) {
      const known = forms.get(rest);
      if (known === undefined) forms.set(rest, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  }
  return forms;
};

type Usual = ReadonlyMap<string, PrintedWord>;

/** Right words that a rare one may stand for: `rare` alone to all that it may have been. */
const meanings = (usual: Usual): ((rare: string) => readonly PrintedWord[]) => {
  const veryUsual = [...usual.values()].filter(
    (word) => mostUses(word) >= USUAL && word.places.length >= VERY_USUAL,
  );
  const one = byRest(usual.keys(), dropped);
  const doubles = byRest(usual.keys(), withoutDoubles);
  const two = byRest(
    veryUsual.map(({ word }) => word),
    withoutTwoLetters,
  );
  return (rare) =>
    [
      ...(one.get(rare) ?? []),
      ...(doubles.get(rare) ?? []),
      ...dropped(rare).map(({ rest }) => rest),
      ...withoutDoubles(rare).map(({ rest }) => rest),
      ...withSwappedLetters(rare),
      ...withVowelBetween(rare),
      ...(two.get(rare) ?? []),
    ].flatMap((word) => {
      const meant = word === rare ? undefined : usual.get(word);
      return meant === undefined || areTwins(word, rare) ? [] : [meant];
    });
};

const findingFor = (rare: PrintedWord, meant: PrintedWord): Finding => {
  const isSure = mostUses(meant) >= 3 * leastUses(rare);
  return findingOf(RULE, {
    code: isSure ? 'wordMisprinted' : 'twoSpellings',
    places: firstOfEach(rare.places, (place) => JSON.stringify(place)),
    published: rare.word,
    params: { other: meant.word, times: meant.places.length },
  });
};

const check = ({ documents }: CheckInput): readonly Finding[] => {
  const words = [...vocabularyOf(documents).values()];
  const usual = new Map(
    words
      .filter((word) => word.places.length >= USUAL && mostUses(word) > 1)
      .map((each) => [each.word, each] as const),
  );
  const meaningsOf = meanings(usual);
  const beginnings = beginningsOf(words);
  return words.flatMap((rare) => {
    const uses = leastUses(rare);
    if (uses > RARE) return [];
    const meant = meaningsOf(rare.word).find(
      (word) => mostUses(word) >= Math.max(2, 2 * uses) && isMoreUsual(word, rare),
    );
    if (meant !== undefined) return [findingFor(rare, meant)];
    const beginning = uses > 1 ? undefined : usualBeginning(rare, beginnings);
    if (beginning === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'beginningMisprinted',
        places: firstOfEach(rare.places, (place) => JSON.stringify(place)),
        published: rare.word,
        params: { beginning },
      }),
    ];
  });
};

/** The rule. */
export const wordMisprinted: Rule = { ...RULE, check };
