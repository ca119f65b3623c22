/** Typed values: read in Italian form, compared with the value that stands in the cycle. */
import { compare, type DecimalString, err, ok, parseDecimal, type Result } from '../../../kernel/index.ts';
import type { Cell, Quantity } from '../../../model/index.ts';
import {
  formatBoolean,
  formatDate,
  formatNumber,
  parseItalianDate,
  parseItalianNumber,
  parseItalianYesNo,
} from '../../../wording/index.ts';

/** A quantity as it would be typed. */
export const typedQuantity = (quantity: Quantity): string => {
  if (quantity.kind === 'date') return formatDate(quantity.date);
  if (quantity.kind === 'boolean') return formatBoolean(quantity.value);
  return quantity.kind === 'text' ? quantity.text : formatNumber(quantity.amount);
};

/** A cell as it would be typed: empty without a value. */
export const typedCell = (cell: Cell): string => (cell.state === 'value' ? typedQuantity(cell.value) : '');

/** A decimal read from what was typed, or a sentence. */
export const readDecimal = (typed: string): Result<DecimalString, string> => {
  const read = parseItalianNumber(typed);
  return read.ok ? read : err(read.error.sentence);
};

/** A quantity of a kind read from what was typed, or a sentence. */
export const readQuantity = (
  kind: Exclude<Quantity['kind'], 'text'>,
  typed: string,
): Result<Quantity, string> => {
  if (kind === 'date') {
    const read = parseItalianDate(typed);
    return read.ok ? ok({ kind, date: read.value }) : err(read.error.sentence);
  }
  if (kind === 'boolean') {
    const read = parseItalianYesNo(typed);
    return read.ok ? ok({ kind, value: read.value }) : err(read.error.sentence);
  }
  const read = readDecimal(typed);
  return read.ok ? ok({ kind, amount: read.value }) : read;
};

/** Whether two decimals are the same number. */
export const sameDecimal = (first: DecimalString, second: DecimalString): boolean => {
  const [left, right] = [parseDecimal(first), parseDecimal(second)];
  return left !== undefined && right !== undefined && compare(left, right) === 0;
};

/** Whether two quantities are the same figure. */
export const sameQuantity = (first: Quantity, second: Quantity): boolean => {
  if ('amount' in first && 'amount' in second) return sameDecimal(first.amount, second.amount);
  return first.kind === second.kind && typedQuantity(first) === typedQuantity(second);
};

/** The sign that stands after a typed figure: it is not part of what is typed. */
export const suffixOf = (kind: Quantity['kind'], unit?: string): string | undefined => {
  if (kind === 'percent') return '%';
  return kind === 'money' ? '€' : unit;
};
