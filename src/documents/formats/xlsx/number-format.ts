/** Number formats that show a figure with exactly the decimals, signs and words with which the document prints it. */
import { compare, type DecimalString, isDecimal, parseDecimal } from '../../../kernel/index.ts';

/** A number as a sheet stores it, and how it is shown. */
export interface StoredNumber {
  readonly amount: DecimalString;
  readonly format: string;
}

/** Significant digits that a sheet keeps: it stores binary numbers of 53 bits. */
const KEPT_DIGITS = 15;
/** Longest words around a number; a longer sentence stays a text. */
const WORDS_LIMIT = 60;
const NUMERAL = /(?<![\d.,])-?\d+(?:\.\d{3})*(?:,\d+)?(?![\d]|[.,]\d)/g;

/** The words of a format in quotes, so that nothing in them is a command. */
export const quotedWords = (words: string): string =>
  words === '' ? '' : `"${words.replace(/"/g, '"\\""')}"`;

/** Whether a sheet would keep the decimal as it is. */
export const isKept = (amount: DecimalString): boolean => {
  const digits = amount.replace(/[-.]/g, '').replace(/^0+/, '');
  const significant = amount.includes('.') || digits === '' ? digits.replace(/0+$/, '') : digits;
  return significant.replace(/0+$/, '').length <= KEPT_DIGITS;
};

/** The decimal divided by a hundred, by moving its point. */
export const hundredth = (amount: DecimalString): DecimalString => {
  const sign = amount.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const padded = whole.padStart(3, '0');
  const moved = `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`;
  return isDecimal(moved) ? moved : amount;
};

interface Numeral {
  readonly before: string;
  readonly printed: string;
  readonly after: string;
}

/** The numeral in the text that says the amount. */
const numeralOf = (text: string, amount: DecimalString): Numeral | undefined => {
  const exact = parseDecimal(amount);
  for (const match of text.matchAll(NUMERAL)) {
    const [printed] = match;
    const read = parseDecimal(printed.replaceAll('.', '').replace(',', '.'));
    if (read === undefined || exact === undefined || compare(read, exact) !== 0) continue;
    return { before: text.slice(0, match.index), printed, after: text.slice(match.index + printed.length) };
  }
  return undefined;
};

const digitsFormat = (printed: string): string => {
  const [whole = '', fraction] = printed.replace('-', '').split(',');
  const grouped = whole.length < 4 || whole.includes('.');
  return `${grouped ? '#,##0' : '0'}${fraction === undefined ? '' : `.${'0'.repeat(fraction.length)}`}`;
};

/** Words after a percent: the first percent sign is the one that makes the sheet multiply by a hundred. */
const percentWords = (after: string): string => {
  const [first = '', ...rest] = after.split('%');
  return `${quotedWords(first)}%${quotedWords(rest.join('%'))}`;
};

/**
 * The number to store for an amount that stands in `text` among other words, and the format that shows the text again. Nothing when the
 * text does not say the amount or the words are too many. A percent is stored as a fraction of one when the text has its sign.
 */
export const storedNumber = (
  text: string,
  amount: DecimalString,
  kind: 'number' | 'percent' | 'money',
): StoredNumber | undefined => {
  const numeral = numeralOf(text, amount);
  if (numeral === undefined) return undefined;
  const { before, printed, after } = numeral;
  if (before.length + after.length > WORDS_LIMIT) return undefined;
  const percent = kind === 'percent' && after.includes('%');
  const shown = (sign: string): string =>
    `${quotedWords(before)}${sign}${digitsFormat(printed)}${percent ? percentWords(after) : quotedWords(after)}`;
  return {
    amount: percent ? hundredth(amount) : amount,
    // After words the sign of a negative number must be said where it stands: a sheet would put it before the words
    format: before === '' ? shown('') : `${shown('')};${shown('-')}`,
  };
};
