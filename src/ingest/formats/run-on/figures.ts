/** The figures at the end of a line: numbers with their sign, operator and unit, days, dashes and what stands for a missing value. */
import { MONTHS } from '../../../model/index.ts';

const MONTH = `(?:${MONTHS.join('|')})`;
const NUMBER = '[-+(]?(?:€ ?)?\\d[\\d.,/]*\\)?(?: ?(?:%|€|gg\\.?|giorni))?';
const FIGURE = new RegExp(
  `(?:^| )((?:entro (?:il )?)?\\d{1,2}°? ${MONTH} \\d{4}|(?:entro (?:il )|(?:>=|<=|=>|=<|[<>=≥≤]) ?)?${NUMBER}|-{1,3}|n\\.? ?[dac]\\.?|#[A-Z]+[/!?0]*!?|sospeso|non valutato)$`,
  'i',
);

/** A line without the figures at its end, and these from left to right; at most so many. */
export const figuresAtEnd = (
  line: string,
  most: number,
): { readonly text: string; readonly figures: readonly string[] } => {
  let text = line.trim().replace(/\s+/g, ' ');
  const figures: string[] = [];
  while (figures.length < most) {
    const found = FIGURE.exec(text);
    if (found === null) break;
    figures.unshift(found[1] ?? '');
    text = text.slice(0, found.index).trim();
  }
  return { text, figures };
};
