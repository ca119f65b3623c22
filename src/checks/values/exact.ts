/** Printed figures as exact numbers, and what it means that a printed figure agrees with a computed one. */
import {
  compare,
  type LocalDate,
  parseDecimal,
  type Rational,
  rational,
  round,
  subtract,
} from '../../kernel/index.ts';
import type { ReadCell } from '../../model/index.ts';

/** The number of a cell (percent points, euro, units); nothing for days, words and empty cells. */
export const amountOf = (cell: ReadCell | undefined): Rational | undefined => {
  const quantity = cell?.understood;
  return quantity !== undefined && 'amount' in quantity ? parseDecimal(quantity.amount) : undefined;
};

/** The day of a cell. */
export const dayOf = (cell: ReadCell | undefined): LocalDate | undefined =>
  cell?.understood?.kind === 'date' ? cell.understood.date : undefined;

/** Decimals with which a number is printed. */
export const printedDigits = (cell: ReadCell | undefined): number => {
  const quantity = cell?.understood;
  return quantity !== undefined && 'amount' in quantity ? (quantity.amount.split('.')[1]?.length ?? 0) : 0;
};

/** The last place of a number printed with so many decimals. */
export const lastPlace = (digits: number): Rational => rational(1n, 10n ** BigInt(digits));

const absolute = (value: Rational): Rational =>
  value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;

/** Whether two numbers are no further apart than a tolerance. */
export const isWithin = (one: Rational, other: Rational, tolerance: Rational): boolean =>
  compare(absolute(subtract(one, other)), tolerance) <= 0;

/** Whether a computed number, rounded half up or cut off at the decimals printed, is the number printed. */
export const agrees = (computed: Rational, printed: ReadCell): boolean => {
  const amount = amountOf(printed);
  if (amount === undefined) return false;
  const digits = printedDigits(printed);
  return (['halfUp', 'truncate'] as const).some(
    (mode) => compare(round(computed, { mode, digits }), amount) === 0,
  );
};

/** Whether a computed number is no further from the printed one than its last place: the figures it comes from were rounded too. */
export const nearlyAgrees = (computed: Rational, printed: ReadCell): boolean => {
  const amount = amountOf(printed);
  return amount !== undefined && isWithin(computed, amount, lastPlace(printedDigits(printed)));
};
