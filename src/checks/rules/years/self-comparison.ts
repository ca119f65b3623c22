/** A change that is stated against its own period: "(dicembre 2019) … var. % vs dicembre 2019". */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';

const RULE = { id: 'YEARS-08', family: 'years', severity: 'warning' } as const;

/** A caption is a line by itself, much shorter than a sentence. */
const LONGEST_CAPTION = 60;
/** Lines above in which a caption names its own period. */
const LINES_ABOVE = 4;

const AGAINST = /\b(?:vs\.?|rispetto a(?:l|lla|llo)?|su)\s+((?:\p{L}+\s+)?20\d{2})\s*$/iu;
const OWN_PERIOD = /^\(?\s*((?:\p{L}+\s+)?20\d{2})\s*\)?$/u;

const captions = ({ texts }: DocumentRecord): DocumentRecord['texts'] =>
  texts.filter(({ text }) => text.trim().length <= LONGEST_CAPTION);

const check = (document: DocumentRecord): readonly Finding[] => {
  const lines = captions(document);
  return lines.flatMap((line, index): readonly Finding[] => {
    const against = /\bvar|%/i.test(line.text) ? AGAINST.exec(line.text)?.[1] : undefined;
    if (against === undefined) return [];
    const own = lines
      .slice(Math.max(0, index - LINES_ABOVE), index)
      .findLast(({ text }) => OWN_PERIOD.test(text.trim()));
    const period = own === undefined ? undefined : OWN_PERIOD.exec(own.text.trim())?.[1];
    if (own === undefined || period === undefined || titleKey(period) !== titleKey(against)) return [];
    return [
      findingOf(RULE, {
        code: 'selfComparison',
        places: [own.place, line.place],
        published: shortText(line.text),
        params: { period: shortText(period) },
      }),
    ];
  });
};

/** Only captions of figures: a short line with the change, and a line above it with nothing but its period. */
export const selfComparison: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
