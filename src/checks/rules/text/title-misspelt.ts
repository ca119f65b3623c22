/** TEXT-04: two titles, in the documents read together, that one or two letters inside a word tell apart. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { nearPairs } from '../../values/near-texts.ts';
import { type PrintedText, titlesOf } from '../../values/printed-texts.ts';
import { titleWords } from '../../values/titles.ts';
import { areTwins } from '../../values/twin-words.ts';

const RULE = { id: 'TEXT-04', family: 'text', severity: 'notice' } as const;

const BOUND = 2;
const LONG_ENOUGH = 20;

/** The words in which two titles differ, when there is one on each side and neither is a figure. */
const differingWords = (one: string, other: string): readonly [string, string] | undefined => {
  const [words, others] = [one.split(' '), other.split(' ')];
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [index]));
  const [index] = differing;
  if (words.length !== others.length || differing.length !== 1 || index === undefined) return undefined;
  const pair = [words[index] ?? '', others[index] ?? ''] as const;
  return areTwins(...pair) || pair.some((word) => /\d/.test(word) || word.length < 5) ? undefined : pair;
};

/** Shorter cells of words are steps ("primo incontro", "secondo incontro"). */
const LONG_CELL = 60;

/** Long cells of words that are copied from card to card: starting values and what was done. */
const cellsOf = ({ indicators }: DocumentRecord): readonly PrintedText[] =>
  indicators
    .flatMap(({ baseline, notes, results }) => [baseline, notes, ...results.map(({ value }) => value)])
    .flatMap((cell) =>
      cell !== undefined && cell.published.length >= LONG_CELL
        ? [{ text: cell.published, place: cell.place }]
        : [],
    );

const check = ({ documents }: CheckInput): readonly Finding[] => {
  const titles = documents
    .flatMap((document) => [...titlesOf(document), ...cellsOf(document)])
    .map((each) => ({ ...each, words: titleWords(each.text) }))
    .filter(({ words }) => words.length >= LONG_ENOUGH);
  const places = groupBy(titles, ({ words }) => words);
  return nearPairs([...places.keys()], BOUND).flatMap(([one, other]) => {
    const words = differingWords(one, other);
    const [first, second] = [places.get(one)?.[0], places.get(other)?.[0]];
    if (words === undefined || first === undefined || second === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'titleMisspelt',
        places: [first.place, second.place],
        published: words.join('; '),
        params: { title: shortText(first.text) },
      }),
    ];
  });
};

/** The rule. */
export const titleMisspelt: Rule = { ...RULE, check };
