/** What a sheet shows for a number, by its format: written from the rules of the formats, not from the writer. */
import { NO_BREAK_SPACE } from '../../../src/wording/numbers/number-signs.ts';

/** The number as plain digits, moved to hundredths for a percent, without any rounding. */
const plainDigits = (value: number, percent: boolean): string => {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent) + (percent ? 2 : 0);
  const all = `${'0'.repeat(30)}${whole}${fraction}${'0'.repeat(30)}`;
  const point = 30 + whole.length + shift;
  return `${all.slice(0, point)}.${all.slice(point)}`.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
};

/** Sections of a format, split at semicolons outside of quotes. */
const sectionsOf = (format: string): readonly string[] => {
  const sections = [''];
  let quoted = false;
  for (const [index, character] of [...format].entries()) {
    if (character === '"' && format[index - 1] !== '\\') quoted = !quoted;
    if (character === ';' && !quoted) sections.push('');
    else sections[sections.length - 1] += character;
  }
  return sections;
};

const group = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, '.');

const numeral = (digits: string, grouped: boolean, decimals: number): string => {
  const [whole = '0', fraction = ''] = digits.split('.');
  if (fraction.length > decimals) return `not shown in full: ${digits}`;
  const point = decimals === 0 ? '' : `,${fraction.padEnd(decimals, '0')}`;
  return `${grouped ? group(whole) : whole}${point}`;
};

const TOKEN = /"([^"]*)"|\\(.)|(#,##0|0)(?:\.(0+))?|(.)/g;

/** The text shown in a sheet of an Italian office; a number with more decimals than its format shows says so. */
export const shownNumber = (value: number, format: string): string => {
  const sections = sectionsOf(format);
  const negative = value < 0 && sections.length > 1;
  const section = (negative ? sections[1] : sections[0]) ?? '';
  const percent = section.replace(/"[^"]*"|\\./g, '').includes('%');
  const digits = plainDigits(value, percent);
  const sign = value < 0 && !negative ? '-' : '';
  const text = [...section.matchAll(TOKEN)].map(([, quoted, escaped, pattern, decimals = '', other]) =>
    pattern === undefined
      ? (quoted ?? escaped ?? other ?? '')
      : numeral(digits, pattern === '#,##0', decimals.length),
  );
  return `${sign}${text.join('')}`.replaceAll(NO_BREAK_SPACE, ' ');
};
