/** What an Italian office sees of a number in a sheet: by its format, with a comma for decimals and a point for thousands. */
import {
  formatDecimal,
  isNegative,
  isZero,
  multiply,
  negate,
  parseDecimal,
  type Rational,
  rational,
} from '../../../kernel/index.ts';
import { digitPattern, type FormatSection, type FormatToken, formatSections } from './number-format.ts';

/** Digits that a spreadsheet keeps of a number; what lies behind is noise of its arithmetic. */
const KEPT_DIGITS = 15;
/** Digits that a cell without a format shows at most. */
const SHOWN_DIGITS = 10;

/** Digits of a number without exponent. */
const plainDigits = (value: number): string => {
  const [digits = '0', exponent = '0'] = String(Number(value.toPrecision(KEPT_DIGITS))).split('e');
  const shift = Number(exponent);
  if (shift === 0) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = digits.replace('-', '').split('.');
  const all = `${'0'.repeat(Math.max(0, -shift))}${whole}${decimals}${'0'.repeat(Math.max(0, shift))}`;
  const point = Math.max(0, -shift) + whole.length + shift;
  const [left, right] = [all.slice(0, point).replace(/^0+(?=\d)/, ''), all.slice(point).replace(/0+$/, '')];
  return `${sign}${left === '' ? '0' : left}${right === '' ? '' : `.${right}`}`;
};

const withoutZeros = (digits: string, least: number): string => {
  const [whole = '0', decimals = ''] = digits.split('.');
  let end = decimals.length;
  while (end > least && decimals[end - 1] === '0') end -= 1;
  return end === 0 ? whole : `${whole}.${decimals.slice(0, end)}`;
};

const italian = (digits: string, isGrouped: boolean): string => {
  const [whole = '0', decimals] = digits.split('.');
  const left = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return decimals === undefined ? left : `${left},${decimals}`;
};

const HUNDRED = rational(100n);
const THOUSANDTH = rational(1n, 1000n);

/** A number without a format: all of its digits, or as many as fit in a cell. */
const generalText = (size: Rational): string => {
  const whole = formatDecimal(size, { mode: 'truncate', digits: 0 }).length;
  const digits = Math.max(0, SHOWN_DIGITS - whole);
  return italian(withoutZeros(formatDecimal(size, { mode: 'halfUp', digits }), 0), false);
};

const numberText = (size: Rational, pattern: string): string => {
  if (pattern === 'General') return generalText(size);
  const { leastWhole, leastDecimals, mostDecimals, isGrouped, thousands } = digitPattern(pattern);
  let scaled = size;
  for (let times = 0; times < thousands; times += 1) scaled = multiply(scaled, THOUSANDTH);
  const digits = withoutZeros(formatDecimal(scaled, { mode: 'halfUp', digits: mostDecimals }), leastDecimals);
  const [whole = '0'] = digits.split('.');
  return italian(`${'0'.repeat(Math.max(0, leastWhole - whole.length))}${digits}`, isGrouped);
};

const sectionFor = (value: Rational, sections: readonly FormatSection[]): FormatSection | undefined => {
  const [positive, negative, zero] = sections;
  if (isZero(value) && zero !== undefined && !zero.isText) return zero;
  return isNegative(value) && negative !== undefined && !negative.isText ? negative : positive;
};

const isPlain = ({ tokens }: FormatSection): boolean => !tokens.some(({ kind }) => kind === 'digits');

const tokenText = (token: FormatToken, size: Rational): string => {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  return token.kind === 'digits' ? numberText(size, token.pattern) : '';
};

/** The text of a number under a format; formats of fractions and powers show the plain number. */
export const shownNumber = (value: number, format: string): string => {
  const exact = parseDecimal(plainDigits(value));
  if (exact === undefined) return String(value);
  const sections = formatSections(format);
  const section = sectionFor(exact, sections);
  const size = isNegative(exact) ? negate(exact) : exact;
  const isOwnNegative = section !== undefined && section === sections[1];
  const sign = isNegative(exact) && !isOwnNegative ? '-' : '';
  if (section === undefined || section.isText || /[0#?]E[+-]|[?#]\/[?#\d]/i.test(format))
    return `${sign}${generalText(size)}`;
  const percents = section.tokens.filter(({ kind }) => kind === 'percent').length;
  const shown = percents === 0 ? size : multiply(size, HUNDRED);
  // A section without digits (`;;;` or `"-"`) hides the number or shows a sign in its place.
  if (isPlain(section) && section.tokens.every(({ kind }) => kind !== 'literal')) return '';
  const text = section.tokens.map((token) => tokenText(token, shown)).join('');
  return `${sign}${text}`.replace(/[\u00a0\u202f]/g, ' ').trim();
};
