/** Rows of figures by year, in the order of the years. */
import {
  compare,
  divide,
  integer,
  isNegative,
  isZero,
  negate,
  type Rational,
  subtract,
} from '../../kernel/index.ts';
import type { ContextRecord, ReadCell } from '../../model/index.ts';
import { amountOf, printedDigits } from './exact.ts';

/** A figure of a year. */
export interface YearFigure {
  readonly year: number;
  readonly cell: ReadCell;
  readonly amount: Rational;
}

/** A row with a figure for each year of its table. */
export interface YearSeries {
  readonly label: string;
  readonly figures: readonly YearFigure[];
}

/** The rows of counts of a table of which every column is another year; no series where a year has no figure. */
export const yearSeries = ({ columns, rows }: ContextRecord): readonly YearSeries[] => {
  const years = columns.flatMap(({ year, isShare }) => (year === undefined || isShare ? [] : [year]));
  if (years.length < columns.length || new Set(years).size < years.length) return [];
  return rows.flatMap(({ label, role, cells }): readonly YearSeries[] => {
    const figures = years.flatMap((year, column): readonly YearFigure[] => {
      const cell = cells[column];
      const amount = amountOf(cell);
      const isCount = cell?.understood?.kind === 'number' && printedDigits(cell) === 0;
      return cell === undefined || amount === undefined || !isCount ? [] : [{ year, cell, amount }];
    });
    if (role === 'heading' || figures.length < years.length) return [];
    return [{ label: label.published, figures: [...figures].sort((one, other) => one.year - other.year) }];
  });
};

/** How far a figure is from another, in thousandths of this other, without sign; nothing when the other is zero. */
export const thousandthsApart = (one: Rational, other: Rational): number | undefined => {
  if (isZero(other)) return undefined;
  const share = divide(subtract(one, other), other);
  if (share === undefined) return undefined;
  const size = isNegative(share) ? negate(share) : share;
  return Number((size.numerator * 1000n) / size.denominator);
};

/** Whether every figure is at least so great. */
export const isAtLeast = ({ figures }: YearSeries, least: number): boolean =>
  figures.every(({ amount }) => compare(amount, integer(least)) >= 0);
