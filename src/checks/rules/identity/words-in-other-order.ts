/** IDENTITY-08: one office written with the same words in another order, or with and without "dirigenziale". */
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-08', family: 'identity', severity: 'notice' } as const;

/** Words that change nothing of which office is meant. */
const EMPTY_WORDS = new Set([
  'dirigenziale',
  'e',
  'ed',
  'di',
  'del',
  'della',
  'delle',
  'dei',
  'la',
  'il',
  'le',
]);
/** One word alone ("Promozione") says too little. */
const FEWEST_WORDS = 2;

const keyOf = ({ published }: ReadCell): string | undefined => {
  const words = titleWords(published)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return words.length < FEWEST_WORDS ? undefined : words.sort().join(' ');
};

const officesOf = ({ cards, indicators }: DocumentRecord): readonly ReadCell[] =>
  [...cards.map(({ responsible }) => responsible), ...indicators.map(({ source }) => source)].flatMap(
    (cell) => cell ?? [],
  );

const ofOffice = (same: readonly ReadCell[]): readonly Finding[] => {
  const forms = firstOfEach(same, ({ published }) => titleWords(published));
  if (forms.length < 2) return [];
  return [
    findingOf(RULE, {
      code: 'wordsInOtherOrder',
      places: forms.map(({ place }) => place),
      published: forms.map(({ published }) => shortText(published)).join('; '),
    }),
  ];
};

/** The rule. */
export const wordsInOtherOrder: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => [...groupBy(officesOf(document), keyOf).values()].flatMap(ofOffice)),
};
