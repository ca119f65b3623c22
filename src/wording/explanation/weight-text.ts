/** Weights as printed: parts of one as percentages with at least one decimal, points as they are. */
import {
  type DecimalString,
  formatDecimal,
  formatExact,
  HUNDRED,
  isDecimal,
  multiply,
  type Rational,
} from '../../kernel/index.ts';
import { formatFigure, formatNumber } from '../numbers/format-figure.ts';
import type { ExplanationContext } from './context.ts';

/** Decimals of a weight that has more, or no end. */
const LONG_DIGITS = 2;
const MOST_DIGITS = 4;

const decimalOf = (exact: Rational, least: number): DecimalString => {
  const text = formatExact(exact);
  const digits = text.split('.')[1]?.length ?? 0;
  const isShort = isDecimal(text) && digits <= MOST_DIGITS;
  return formatDecimal(exact, { mode: 'halfUp', digits: isShort ? Math.max(least, digits) : LONG_DIGITS });
};

/** A weight: `part` of one as `50,0 %`, `points` as `25`. */
export const weightText = (
  context: ExplanationContext,
  weight: Rational,
  scale: 'part' | 'points',
): string =>
  scale === 'part'
    ? formatFigure(decimalOf(multiply(weight, HUNDRED), 1), { kind: 'percent' }, context.language)
    : formatNumber(decimalOf(weight, 0), undefined, context.language);
