/** YEARS-17: percentages of years one after another, with one year twice: "35% per il 2015, 40% per il 2015 e 50% dal 2017". */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { type Passage, passagesOf, placeAt } from '../../values/running-text.ts';

const RULE = { id: 'YEARS-17', family: 'years', severity: 'warning' } as const;

const SHARE_OF_YEAR =
  /(\d{1,3}(?:,\d{1,2})?)\s?%\s(?:per|nel|dal|a decorrere dal|a partire dal|dell)[^,;.%()\d]{0,16}(20\d{2})/giu;
/** Letters between two items of a list. */
const MOST_BETWEEN = 12;

interface Item {
  readonly share: string;
  readonly year: number;
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

const itemsOf = (text: string): readonly Item[] =>
  [...text.matchAll(SHARE_OF_YEAR)].map(({ 0: words, 1: share, 2: year, index }) => ({
    share: share ?? '',
    year: Number(year),
    at: index,
    end: index + words.length,
    text: words,
  }));

const ofPassage = (passage: Passage): readonly Finding[] => {
  const items = itemsOf(passage.text);
  return items.flatMap((item, index) => {
    const [before, next] = [items[index - 1], items[index + 1]];
    if (before === undefined || next === undefined) return [];
    const isList = item.at - before.end <= MOST_BETWEEN && next.at - item.end <= MOST_BETWEEN;
    const isFault = item.year === before.year && next.year === item.year + 2 && item.share !== before.share;
    const place = placeAt(passage, item.end - 1);
    if (!isList || !isFault || place === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'yearTwiceInList',
        places: [place],
        published: String(item.year),
        expected: String(item.year + 1),
        params: { words: shortText(passage.text.slice(before.at, next.end)) },
      }),
    ];
  });
};

const inDocument = (document: DocumentRecord): readonly Finding[] => passagesOf(document).flatMap(ofPassage);

/** Only where the year between is missing. */
export const yearInList: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
