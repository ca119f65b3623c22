/** Figures as people read them: `1.234,50`, `96,43 %`, `€ 1.234,50`, `28/05/2020`. Works on digits of text and exact fractions only. */
import {
  type DecimalString,
  formatDecimal,
  isDecimal,
  isLocalDate,
  type LocalDate,
  parseDecimal,
  type Rational,
} from '../../kernel/index.ts';
import type { Figure, Quantity } from '../../model/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../language.ts';
import { NO_BREAK_SPACE, NUMBER_SIGNS } from './number-signs.ts';

/** How a figure is printed. `digits`: exactly so many decimals (rounded half up); `kind` says what a bare decimal is. */
export interface FigureFormat {
  readonly digits?: number;
  readonly unit?: string;
  readonly kind?: 'number' | 'percent' | 'money';
}

const MONEY_DIGITS = 2;
/** Decimals of an exact fraction that comes without a printed form. */
const FRACTION_DIGITS = 2;

const withDigits = (amount: DecimalString, digits: number | undefined): DecimalString => {
  const exact = digits === undefined ? undefined : parseDecimal(amount);
  return exact === undefined || digits === undefined
    ? amount
    : formatDecimal(exact, { mode: 'halfUp', digits });
};

/** A decimal with grouped thousands: `"-1234.50"` → `-1.234,50`. `digits` rounds or fills up with zeros. */
export const formatNumber = (
  amount: DecimalString,
  digits?: number,
  language: Language = DEFAULT_LANGUAGE,
): string => {
  const signs = NUMBER_SIGNS[language];
  const text = withDigits(amount, digits);
  const negative = text.startsWith('-') && /[1-9]/.test(text);
  const [whole = '0', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, signs.group);
  return `${negative ? '-' : ''}${grouped}${fraction === undefined ? '' : `${signs.decimal}${fraction}`}`;
};

/** A day as `28/05/2020`. */
export const formatDate = (date: LocalDate, language: Language = DEFAULT_LANGUAGE): string =>
  NUMBER_SIGNS[language].date(date.slice(0, 4), date.slice(5, 7), date.slice(8, 10));

/** Yes or no in words. */
export const formatBoolean = (value: boolean, language: Language = DEFAULT_LANGUAGE): string =>
  value ? NUMBER_SIGNS[language].yes : NUMBER_SIGNS[language].no;

const withUnit = (number: string, format: FigureFormat): string => {
  if (format.kind === 'percent') return `${number}${NO_BREAK_SPACE}%`;
  if (format.kind === 'money') return `€${NO_BREAK_SPACE}${number}`;
  return format.unit === undefined ? number : `${number}${NO_BREAK_SPACE}${format.unit}`;
};

const formatAmount = (amount: DecimalString, format: FigureFormat, language: Language): string =>
  withUnit(
    formatNumber(amount, format.digits ?? (format.kind === 'money' ? MONEY_DIGITS : undefined), language),
    format,
  );

const formatFraction = (exact: Rational, format: FigureFormat, language: Language): string => {
  const digits = format.digits ?? FRACTION_DIGITS;
  return withUnit(
    formatNumber(formatDecimal(exact, { mode: 'halfUp', digits }), undefined, language),
    format,
  );
};

const formatText = (text: string, format: FigureFormat, language: Language): string => {
  if (isDecimal(text)) return formatAmount(text, format, language);
  if (isLocalDate(text)) return formatDate(text, language);
  if (text === 'true' || text === 'false') return formatBoolean(text === 'true', language);
  return text;
};

/**
 * A figure, a quantity or a shown text (decimal, ISO date, `true`/`false`) as people read it. An exact fraction is printed
 * with two decimals unless `digits` says otherwise; a quantity keeps the decimals with which it was written.
 */
export const formatFigure = (
  figure: Figure | Quantity | string,
  format: FigureFormat = {},
  language: Language = DEFAULT_LANGUAGE,
): string => {
  if (typeof figure === 'string') return formatText(figure, format, language);
  if (figure.kind === 'date') return formatDate(figure.date, language);
  if (figure.kind === 'boolean') return formatBoolean(figure.value, language);
  if (figure.kind === 'text') return figure.text;
  const kinded = { ...format, kind: format.kind ?? figure.kind };
  if ('exact' in figure) return formatFraction(figure.exact, kinded, language);
  const unit = format.unit ?? figure.unit;
  return formatAmount(figure.amount, unit === undefined ? kinded : { ...kinded, unit }, language);
};
