/** TEXT-11: slips that break a rule of Italian spelling whatever the words are. */
import type { Place } from '../../../kernel/index.ts';
import type { ContextRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { cellTextsOf, type PrintedText, titlesOf, wordsOf } from '../../values/printed-texts.ts';
import { type Passage, passagesOf, placeAt } from '../../values/running-text.ts';
import { PLURAL_BY_RIGHT, SLIPS } from './slips.ts';

const RULE = { id: 'TEXT-11', family: 'text', severity: 'notice' } as const;

interface Slip {
  readonly code: string;
  readonly words: string;
  readonly at: number;
}

const slipsIn = (text: string): readonly Slip[] =>
  SLIPS.flatMap(([code, pattern, hints]) => {
    if (hints !== undefined && !hints.some((hint) => text.includes(hint))) return [];
    const found = pattern.exec(text);
    const words = found?.[0].trim();
    if (found === null || words === undefined) return [];
    return code === 'pluralArticle' && PLURAL_BY_RIGHT.test(words) ? [] : [{ code, words, at: found.index }];
  });

const findingAt = ({ code, words }: Slip, place: Place | undefined): readonly Finding[] =>
  place === undefined ? [] : [findingOf(RULE, { code, places: [place], published: words })];

const ofText = ({ text, place }: PrintedText): readonly Finding[] =>
  slipsIn(text.replace(/\s+/g, ' ')).flatMap((slip) => findingAt(slip, place));

const ofPassage = (passage: Passage): readonly Finding[] =>
  slipsIn(passage.text).flatMap((slip) => findingAt(slip, placeAt(passage, slip.at)));

/** Prose as it runs over its lines, headings, and cells of words. */
const slipsOf = (document: DocumentRecord): readonly Finding[] => [
  ...passagesOf(document).flatMap(ofPassage),
  ...document.texts.filter(({ role }) => role !== 'text').flatMap(ofText),
  ...titlesOf(document).flatMap(ofText),
  ...wordsOf(document).flatMap(ofText),
  ...cellTextsOf(document).flatMap(ofText),
];

/** One finding for each slip and its words: a title with a slip is printed in many tables. */
const inDocument = (document: DocumentRecord): readonly Finding[] =>
  [...groupBy(slipsOf(document), ({ code, published }) => `${code} ${published}`).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({
      ...first,
      places: firstOfEach(
        same.flatMap(({ places }) => places),
        (place) => JSON.stringify(place),
      ),
    })),
  );

const POINT_AFTER_PERCENT = /^\d{1,3}(?:,\d+)?\s?%\.$/;

/** Percentages with a full stop in a table where others have none; one finding for each table. */
const pointsIn = ({ rows }: ContextRecord): readonly Finding[] => {
  const percents = rows.flatMap(({ cells }) => cells).filter(({ published }) => published.includes('%'));
  const pointed = percents.filter(({ published }) => POINT_AFTER_PERCENT.test(published.trim()));
  if (pointed.length === 0 || pointed.length * 2 > percents.length) return [];
  return [
    findingOf(RULE, {
      code: 'pointAfterPercent',
      places: pointed.map(({ place }) => place),
      published: pointed.map(({ published }) => published.trim()).join(' '),
    }),
  ];
};

/** The rule. */
export const slipOfPen: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => [...inDocument(document), ...document.contexts.flatMap(pointsIn)]),
};
