/** Italian numbers as documents print them: a point groups thousands, a comma separates decimals. */
import { type DecimalString, isDecimal } from '../../kernel/index.ts';

/** A number as printed, its decimals kept. */
export interface NumberText {
  readonly amount: DecimalString;
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:,\d+)?$/;
const POINT = /^\d+\.\d+$/;

const decimalOf = (text: string, negative: boolean): DecimalString | undefined => {
  const plain = text.replace(/^0+(?=\d)/, '');
  const signed = negative && /[1-9]/.test(plain) ? `-${plain}` : plain;
  return isDecimal(signed) ? signed : undefined;
};

const read = (digits: string, negative: boolean): NumberText | undefined => {
  if (GROUPED.test(digits)) {
    const amount = decimalOf(digits.replaceAll('.', '').replace(',', '.'), negative);
    return amount === undefined ? undefined : { amount };
  }
  if (!PLAIN.test(digits) && !POINT.test(digits)) return undefined;
  const amount = decimalOf(digits.replace(',', '.'), negative);
  return amount === undefined ? undefined : { amount };
};

/** In brackets accounts print what is below zero: `(12.480,05)`; a single digit in them is the number of a note. */
const BRACKETS = /^\(\s*(\d{3,}|\d[\d.]*[.,][\d.,]*\d)\s*\)$/;

/** Reads a number without unit; the sign may stand apart (`- 12.345,60`) or be brackets. `undefined` when it is not one. */
export const readNumberText = (text: string): NumberText | undefined => {
  const inside = BRACKETS.exec(text)?.[1];
  if (inside !== undefined) return read(inside, true);
  const signed = /^([-+])?\s*([\d.,]+)$/.exec(text);
  return signed === null ? undefined : read(signed[2] ?? '', signed[1] === '-');
};

/** Decimals after the comma. */
export const decimalsOf = (amount: string): number => amount.split('.')[1]?.length ?? 0;
