/** TEXT-15: a word between neighbours that stand elsewhere around another word, from which one letter tells it apart. */
import { type Place, rememberObjects } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { editDistance } from '../../values/edit-distance.ts';
import { findingOf } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { type PrintedText, titlesOf, wordsOf } from '../../values/printed-texts.ts';
import { passagesOf, placeAt } from '../../values/running-text.ts';
import { areTwins } from '../../values/twin-words.ts';

const RULE = { id: 'TEXT-15', family: 'text', severity: 'notice' } as const;

/** Shorter words are near to each other by nature. */
const SHORTEST = 5;
const TOKEN = /(\p{L}+)|[^\p{L}\s]+/gu;

interface Spot {
  readonly word: string;
  /** The neighbours: two words before and one after, or one before and two after. */
  readonly around: string;
  /** The nearest neighbours only, by which uses of a word are told apart. */
  readonly nearest: string;
  readonly place: Place;
}

const spotsIn = (text: string, placeOf: (position: number) => Place | undefined): readonly Spot[] => {
  const tokens = [...text.toLowerCase().matchAll(TOKEN)].map(({ 1: word, index }) => ({ word, index }));
  const spots: Spot[] = [];
  for (const [position, { word, index }] of tokens.entries()) {
    const [before, after] = [tokens[position - 1]?.word, tokens[position + 1]?.word];
    if (word === undefined || word.length < SHORTEST || before === undefined || after === undefined) continue;
    const [far, beyond] = [tokens[position - 2]?.word, tokens[position + 2]?.word];
    const place = far === undefined && beyond === undefined ? undefined : placeOf(index);
    if (place === undefined) continue;
    const nearest = `${before}|${after}`;
    if (far !== undefined) spots.push({ word, around: `${far} ${nearest}`, nearest, place });
    if (beyond !== undefined) spots.push({ word, around: `${nearest} ${beyond}`, nearest, place });
  }
  return spots;
};

const ofText = ({ text, place }: PrintedText): readonly Spot[] => spotsIn(text, () => place);

const spotsOf = rememberObjects((document: DocumentRecord): readonly Spot[] => [
  ...passagesOf(document).flatMap((passage) =>
    spotsIn(passage.text, (position) => placeAt(passage, position)),
  ),
  ...document.texts.filter(({ role }) => role !== 'text').flatMap(ofText),
  ...[...titlesOf(document), ...wordsOf(document)].flatMap(ofText),
]);

/** Words that end in a consonant by right when the next word begins with another: "maggior", "poter", "buon". */
const CUT_BY_RIGHT = /[lmnr]$/;

/** Endings of gender, number and person are no slips; a last vowel that is dropped is one. */
const isInflection = (rare: string, usual: string): boolean => {
  if (rare.length === usual.length) return rare.slice(0, -1) === usual.slice(0, -1);
  const [shorter, longer] = rare.length < usual.length ? [rare, usual] : [usual, rare];
  if (longer.slice(0, -1) === shorter) return longer === rare || CUT_BY_RIGHT.test(shorter);
  return longer.slice(1) === shorter || /[rn]n[ei]$/.test(longer);
};

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{Diacritic}/gu, '');

/** Prepositions with their article are near to each other, and each is right. */
const SMALL =
  /^(?:[dnsa][aeu]ll[aeo]?|[dnsa][aeu]gli|quell[aeio]|quest[aeio]|qua(?:nt|nd|l)[oaei]|come|dove|prima|primo)$/;

const isSlip = (rare: string, usual: string): boolean =>
  !(SMALL.test(rare) && SMALL.test(usual)) &&
  editDistance(rare, usual, 1) === 1 &&
  withoutAccents(rare) !== withoutAccents(usual) &&
  !isInflection(rare, usual) &&
  !areTwins(rare, usual);

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const spots = spotsOf(document);
  const byWord = groupBy(spots, ({ word }) => word);
  const uses = (word: string): number => new Set(byWord.get(word)?.map(({ nearest }) => nearest)).size;
  const slips = [...groupBy(spots, ({ around }) => around).values()].flatMap((same) => {
    const words = [...new Set(same.map(({ word }) => word))];
    if (words.length < 2) return [];
    return words
      .filter((word) => uses(word) === 1)
      .flatMap((rare) => {
        const usual = words.find((word) => word !== rare && uses(word) > 1 && isSlip(rare, word));
        return usual === undefined ? [] : [{ rare, usual, around: same[0]?.around ?? '' }];
      });
  });
  return firstOfEach(slips, ({ rare }) => rare).map(({ rare, usual, around }) => {
    const sentence = around.replace('|', ` ${usual} `);
    return findingOf(RULE, {
      code: 'wordOfSentence',
      places: firstOfEach(
        (byWord.get(rare) ?? []).map(({ place }) => place),
        (place) => JSON.stringify(place),
      ),
      published: rare,
      expected: usual,
      params: { sentence },
    });
  });
};

/** Words of one use against words of several, with three neighbours in common. */
export const wordInSentence: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
