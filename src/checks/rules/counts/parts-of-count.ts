/** COUNTS-05: "n. 15, di cui 13 raggiunti, 1 raggiunto parzialmente e 0 non raggiunti": the parts of a number must give it. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { type PrintedLine, printedLines } from '../../values/printed-lines.ts';

const RULE = { id: 'COUNTS-05', family: 'counts', severity: 'error' } as const;

const TOTAL = /(?<![\d.,])(\d{1,3})(?![\d.,%]\d|\s?%)[^.;\d]{0,40}?\bdi cui\b\s*(.*)$/iu;
const PART =
  /(?<![\d.,])(\d{1,3})(?!\d|,\d|\s?%)\s+(?:(?:obiettiv[oi]|target|indicator[ei])\s+)?((?:(?:non|parzialmente|pienamente|totalmente)\s+)?(?:raggiunt|conseguit|realizzat)[oaie]\b)/giu;

interface Parts {
  readonly total: string;
  readonly sum: number;
  /** Those that were missed are told too, so that the parts are the whole. */
  readonly isWhole: boolean;
}

const partsOf = (text: string): Parts | undefined => {
  const [, total, tail] = TOTAL.exec(text) ?? [];
  const parts = [...(tail ?? '').matchAll(PART)];
  if (total === undefined || parts.length < 2) return undefined;
  return {
    total,
    sum: parts.reduce((sum, [, number]) => sum + Number(number), 0),
    isWhole: parts.some(([, , words]) => /^non\b/i.test(words ?? '')),
  };
};

const ofLine = ({ text, place }: PrintedLine): readonly Finding[] => {
  if (!/di cui/i.test(text)) return [];
  const parts = partsOf(text);
  if (parts === undefined || parts.sum === Number(parts.total)) return [];
  if (!parts.isWhole && parts.sum < Number(parts.total)) return [];
  return [
    findingOf(RULE, {
      code: 'partsOfCount',
      places: [place],
      published: parts.total,
      expected: String(parts.sum),
      params: { words: shortText(text) },
    }),
  ];
};

const inDocument = (document: DocumentRecord): readonly Finding[] =>
  firstOfEach(printedLines(document).flatMap(ofLine), ({ places }) => JSON.stringify(places));

/** Parts that leave some out without saying so are left alone. */
export const partsOfCount: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
