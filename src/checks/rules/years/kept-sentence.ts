/** YEARS-16: sentences kept from years before: bodies of a term that has ended, a mandate that began earlier, an act of another year. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { type Passage, passagesOf, placeAt } from '../../values/running-text.ts';

const RULE = { id: 'YEARS-16', family: 'years', severity: 'notice' } as const;

/** "I membri del Comitato per il triennio 2015-2017". */
const TERM =
  /\b(?:membri|componenti|composizione)\b[^.]{0,80}\bper il (?:biennio|triennio|quadriennio|quinquennio|mandato) (20\d{2})\s?[-–/]\s?(20\d{2})/iu;
/** "gli impegni di mandato hanno avuto avvio nell'anno 2010". */
const BEGINNING =
  /\bmandato\b[^.]{0,80}\b(?:avvio|iniziat[oaie]|inizio|decorrenza)\b[^.\d]{0,20}\b(20\d{2})(?!\d|\s?[-–/]\s?\d)/iu;
const MANDATE = /\bmandato (20\d{2})\s?[-–/]\s?(20\d{2})/giu;
/** "Il 2019 è stato l'anno in cui … con l'approvazione del D.Lgs. 74/2017". */
const YEAR_OF_ACT =
  /\b(20\d{2}) è stato l['’]anno (?:in cui|dell[ae'’])[^.]{0,120}\b(?:approvazione|emanazione|entrata in vigore) (?:del|della)\s(?:D\.?\s?Lgs\.?|d\.?\s?lgs\.?|decreto legislativo|legge|L\.|D\.?L\.?|DPR|D\.P\.R\.)\s?(?:n\.\s?)?\d{1,3}\s?\/\s?((?:20)?\d{2})\b/iu;

interface Kept {
  readonly code: string;
  readonly at: number;
  readonly published: string;
  readonly expected?: string;
  readonly sentence: string;
}

const endedTerm = (text: string, own: number): Kept | undefined => {
  const found = TERM.exec(text);
  const [sentence, first, last] = found ?? [];
  if (found === null || sentence === undefined || Number(last) >= own) return undefined;
  return { code: 'endedTerm', at: found.index, published: `${first}-${last}`, sentence };
};

const actOfOtherYear = (text: string): Kept | undefined => {
  const found = YEAR_OF_ACT.exec(text);
  const [sentence, year, act] = found ?? [];
  const ofAct = act?.length === 2 ? `20${act}` : act;
  // An act at the end of a year comes into force in the next one.
  if (found === null || sentence === undefined || Number(year) - Number(ofAct) < 2) return undefined;
  return { code: 'actOfOtherYear', at: found.index, published: year ?? '', expected: ofAct ?? '', sentence };
};

const earlierMandate = (text: string, mandates: readonly (readonly [number, number])[]): Kept | undefined => {
  const found = BEGINNING.exec(text);
  const [sentence, year] = found ?? [];
  const mandate = mandates.at(0);
  if (found === null || sentence === undefined || mandate === undefined || Number(year) >= mandate[0])
    return undefined;
  return {
    code: 'earlierMandate',
    at: found.index,
    published: year ?? '',
    expected: String(mandate[0]),
    sentence,
  };
};

const mandatesOf = (passages: readonly Passage[], own: number): readonly (readonly [number, number])[] =>
  passages
    .flatMap(({ text }) => [...text.replaceAll('*', '').matchAll(MANDATE)])
    .map(([, first, last]) => [Number(first), Number(last)] as const)
    .filter(([first, last]) => first <= own && own <= last);

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const { year } = document;
  if (year === undefined) return [];
  const passages = passagesOf(document);
  const mandates = mandatesOf(passages, year);
  return passages.flatMap((passage) =>
    [
      endedTerm(passage.text, year),
      actOfOtherYear(passage.text),
      earlierMandate(passage.text, mandates),
    ].flatMap((kept) => {
      const place = kept === undefined ? undefined : placeAt(passage, kept.at);
      if (kept === undefined || place === undefined) return [];
      const { code, published, expected, sentence } = kept;
      return [
        findingOf(RULE, {
          code,
          places: [place],
          published,
          ...(expected !== undefined && { expected }),
          params: { sentence: shortText(sentence) },
        }),
      ];
    }),
  );
};

/** The rule. */
export const keptSentence: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
