/** What to tell someone whose typed figure could not be read: what is wrong and how to write it. */
import type { PerLanguage } from '../language.ts';

/** Why a typed figure was refused. */
export type NumberFaultCode =
  | 'empty'
  | 'tooLong'
  | 'twoCommas'
  | 'pointAsComma'
  | 'badGrouping'
  | 'notANumber';

/** Why a typed day was refused. */
export type DateFaultCode = 'empty' | 'shortYear' | 'noSuchDay' | 'notADate';

/** A refused text: the code, and what to tell who typed it. */
export interface TypedFault<Code extends string> {
  readonly code: Code;
  readonly sentence: string;
}

/** Sentences about refused figures. */
interface ParseFaults {
  readonly number: (code: NumberFaultCode, typed: string) => string;
  readonly date: (code: DateFaultCode, typed: string) => string;
  readonly yesNo: (typed: string) => string;
}

const LONGEST_QUOTE = 40;

const quote = (typed: string): string =>
  `«${typed.length > LONGEST_QUOTE ? `${typed.slice(0, LONGEST_QUOTE)}…` : typed}»`;

const ITALIAN_NUMBER: Readonly<Record<NumberFaultCode, (typed: string) => string>> = {
  empty: () => 'Manca il numero: scrivilo, per esempio 96,43.',
  tooLong: () => 'Il numero è troppo lungo: scrivi al massimo 60 caratteri.',
  twoCommas: (typed) => `${quote(typed)} ha più di una virgola: lascia solo quella dei decimali.`,
  pointAsComma: (typed) =>
    `${quote(typed)} ha il punto al posto della virgola: i decimali si scrivono con la virgola, per esempio 12,5.`,
  badGrouping: (typed) =>
    `${quote(typed)} ha i punti fuori posto: il punto separa le migliaia, per esempio 1.234,50.`,
  notANumber: (typed) => `${quote(typed)} non è un numero: scrivi solo cifre, per esempio 1.234,50.`,
};

const ITALIAN_DATE: Readonly<Record<DateFaultCode, (typed: string) => string>> = {
  empty: () => 'Manca la data: scrivila come 28/05/2020.',
  shortYear: (typed) =>
    `${quote(typed)} ha l'anno di due cifre: scrivilo con quattro, per esempio 28/05/2020.`,
  noSuchDay: (typed) => `${quote(typed)} non è un giorno del calendario: controlla giorno e mese.`,
  notADate: (typed) => `${quote(typed)} non è una data: scrivila come 28/05/2020.`,
};

/** Sentences of each language. */
export const PARSE_FAULTS: PerLanguage<ParseFaults> = {
  it: {
    number: (code, typed) => ITALIAN_NUMBER[code](typed),
    date: (code, typed) => ITALIAN_DATE[code](typed),
    yesNo: (typed) => `${quote(typed)} non è una risposta: scrivi sì oppure no.`,
  },
};
