/** The realisation of the whole plan as a sentence states it: "il Piano della performance è stato realizzato nella misura complessiva del 97,8 %". */
import { decimal } from '../../../kernel/index.ts';
import type { DocumentRecord, ReadCell } from '../../../model/index.ts';
import { placeAt } from '../../values/running-text.ts';
import { sentencesOf } from '../../values/sentences.ts';

const STATED =
  /\b(?:piano (?:della|delle|di) performance|performance (?:di|dell['’]) ?ente|performance (?:complessiva|organizzativa))\b[^%]{0,140}?\b(?:realizzat|raggiunt|conseguit|attestat|pari|complessiv)[^%]{0,60}?(?<![\d.,])(\d{1,3}(?:,\d{1,2})?) ?%/i;
/** Sentences about single offices or persons, or about parts of the plan. */
const OF_A_PART = /\b(?:individual|dirigent|uffici?o?|servizi|unità|ambit|singol|almeno|obiettiv)/i;

const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));

/** The percentages that sentences give for the whole plan of the document's year. */
export const statedPerformance = (document: DocumentRecord): readonly ReadCell[] =>
  sentencesOf(document).flatMap((sentence): readonly ReadCell[] => {
    const { text } = sentence;
    const match = STATED.exec(text);
    const [found, amount] = match ?? [];
    if (found === undefined || amount === undefined || OF_A_PART.test(found)) return [];
    if (yearsIn(text).some((year) => year !== document.year)) return [];
    const place = placeAt(sentence, (match?.index ?? 0) + found.length - 1);
    if (place === undefined) return [];
    const understood = { kind: 'percent', amount: decimal(amount.replace(',', '.')) } as const;
    return [{ published: `${amount}%`, place, understood, status: 'read', alternatives: [] }];
  });
