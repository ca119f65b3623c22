/** An exact number written in the way of a printed one: as many decimals, and points between thousands where they are used. */
import { formatDecimal, type Rational } from '../../kernel/index.ts';
import type { ReadCell } from '../../model/index.ts';
import { printedDigits } from './exact.ts';

const grouped = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, '.');

/** The number as the document would print it beside that cell. */
export const printedLike = (value: Rational, cell: ReadCell): string => {
  const text = formatDecimal(value, { mode: 'halfUp', digits: printedDigits(cell) });
  const [whole = '', decimals] = text.split('.');
  const shown = /\d\.\d{3}(?!\d)/.test(cell.published) ? grouped(whole) : whole;
  return decimals === undefined ? shown : `${shown},${decimals}`;
};
