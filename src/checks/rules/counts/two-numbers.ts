/** COUNTS-06: one paragraph with two numbers for the same things: "20 indicatori; … raggiunti 17 target su 21". */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { type CountedThing, declaredNumbers } from '../../values/declared-numbers.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { type Passage, passagesOf, placeAt } from '../../values/running-text.ts';

const RULE = { id: 'COUNTS-06', family: 'counts', severity: 'warning' } as const;

const REACHED_OF =
  /(?<![\d.,])(\d{1,3})\s+(target|indicatori|obiettivi(?: (?:strategici|operativi|specifici|annuali))?)(?:\s+raggiunti)?\s+su\s+(?:un totale di\s+)?(\d{1,3})(?![\d,.]\d|\s?%)/giu;
/** Before a number that counts all of them. */
const CONTAINS =
  /\b(?:comprend\p{L}+|contien\p{L}*|cont[ai]\p{L}*|prevedev?a?n?o?|sono|compost[oaie] da)\s+$/iu;

const thingOf = (noun: string): CountedThing => {
  if (/strategic|specific/i.test(noun)) return 'strategicObjectives';
  if (/operativ|annual/i.test(noun)) return 'operationalObjectives';
  return /obiettiv/i.test(noun) ? 'objectives' : 'indicators';
};

const ofPassage = (passage: Passage): readonly Finding[] => {
  const { text } = passage;
  const all = declaredNumbers(text).filter(({ at }) => CONTAINS.test(text.slice(0, at)));
  if (all.length === 0) return [];
  return [...text.matchAll(REACHED_OF)].flatMap(({ 0: words, 2: noun, 3: whole, index }) => {
    const same = all.filter(({ thing }) => thing === thingOf(noun ?? ''));
    const [declared] = same;
    const place = placeAt(passage, index);
    const isSaid = same.some(({ number }) => number === Number(whole));
    if (declared === undefined || same.length > 1 || isSaid || place === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'twoNumbers',
        places: [place],
        published: whole ?? '',
        expected: String(declared.number),
        params: { words: shortText(words), other: shortText(declared.words) },
      }),
    ];
  });
};

const inDocument = (document: DocumentRecord): readonly Finding[] => passagesOf(document).flatMap(ofPassage);

/** Only where the first number counts all and stands once. */
export const twoNumbers: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
