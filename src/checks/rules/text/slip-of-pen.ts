/** TEXT-11: slips that break a rule of Italian spelling whatever the words are. */
import type { ContextRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { MONTHS } from '../../values/months.ts';
import { type PrintedText, textsOf } from '../../values/printed-texts.ts';

const RULE = { id: 'TEXT-11', family: 'text', severity: 'notice' } as const;

const MONTH = MONTHS.join('|');
const PREPOSITION =
  'del|della|dello|delle|degli|dei|al|alla|allo|alle|agli|ai|dal|dalla|dalle|nel|nella|nelle|sul|sulla|sulle';

/** Each slip with the pattern that shows it. The patterns have no repetition inside a repetition. */
const SLIPS: readonly (readonly [string, RegExp])[] = [
  ['doubledPreposition', new RegExp(`\\b(?:${PREPOSITION}) (?:${PREPOSITION})(?![\\p{L}'’])`, 'u')],
  ['dayWithoutNumber', new RegExp(`\\bentro il (?:${MONTH})(?: 20\\d\\d)?`, 'iu')],
  [
    'doubleMinus',
    /(?:ridu(?:rsi|ce|cono|zione|rrebbe)|ridott[oaie]|cal(?:o|a|ato|ata|ati|ate|ano)|diminu\p{L}{2,6}|decremento|flessione|perdita|contrazione)(?: complessivamente| pari)?\s(?:del(?:lo)?|di|dell')\s?[-–]\s?\d{1,3}(?:,\d{1,2})?\s?%/iu,
  ],
  ['consonantAfterApostrophe', /\b(?:l|d|un|(?:al|del|nel|dal|sul|quel)l)['’][bcdfglmnpqrstvz]\p{Ll}{2,}/u],
  ['wordsJoined', /\b[A-Z]{3,}e [A-Z]{2,}/u],
  ['pluralArticle', /\b(?:delle|alle|dalle|nelle|sulle) \p{Ll}{4,}a(?![\p{L}'’])/u],
];

/** Words in -a that stand after a plural article by right. */
const BY_RIGHT =
  /\s(?:extra|ultra|meta|quota|prima|sopra|sotto|circa|anzidetta|quattromila|mila)$|\w*mila$/iu;

const slipIn = (text: string): readonly [string, string] | undefined => {
  const line = text.replace(/\s+/g, ' ');
  for (const [code, pattern] of SLIPS) {
    const found = pattern.exec(line)?.[0];
    if (found === undefined || (code === 'pluralArticle' && BY_RIGHT.test(found))) continue;
    return [code, found.trim()];
  }
  return undefined;
};

const ofText = ({ text, place }: PrintedText): readonly Finding[] => {
  const slip = slipIn(text);
  return slip === undefined ? [] : [findingOf(RULE, { code: slip[0], places: [place], published: slip[1] })];
};

/** One finding for each slip and its words: a title with a slip is printed in many tables. */
const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const all = textsOf(document).flatMap(ofText);
  return firstOfEach(all, ({ code, published }) => `${code} ${published}`).map((first) => ({
    ...first,
    places: firstOfEach(
      all.filter(({ code, published }) => code === first.code && published === first.published),
      ({ places }) => JSON.stringify(places),
    ).flatMap(({ places }) => places),
  }));
};

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
