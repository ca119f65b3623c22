/** The signs with which each language writes numbers, and its words for yes and no. */
import type { PerLanguage } from '../language.ts';

/** Separators and words of one language. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
  readonly yes: string;
  readonly no: string;
  /** Order and separator of a date. */
  readonly date: (year: string, month: string, day: string) => string;
}

/** A space at which a line is never broken, between a number and its unit. */
export const NO_BREAK_SPACE = '\u00a0';

/** Signs of each language. */
export const NUMBER_SIGNS: PerLanguage<NumberSigns> = {
  it: {
    decimal: ',',
    group: '.',
    yes: 'sì',
    no: 'no',
    date: (year, month, day) => `${day}/${month}/${year}`,
  },
};
