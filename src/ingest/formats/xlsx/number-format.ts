/** Number formats of spreadsheets (ECMA-376, part 1, § 18.8.31) as far as they decide what a reader sees: sections and their tokens. */

/** A piece of a section: signs shown as they are, the digits of the number, or a part of a day. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'percent' };

/** A section of a format. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** A condition like `[>=100]` is shown by nobody and decides nothing here. */
  readonly isText: boolean;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_(?:.)|\*(?:.)|\[\$([^\]-]*)[^\]]*\]|\[(h+|m+|s+)\]|\[[^\]]*\]|([0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+)|(general|standard)|(AM\/PM|A\/P)|([ymdhs]+)|(%)|(@)|(;)|([\s\S])/gi;

const digitsOf = (pattern: string): FormatToken => ({ kind: 'digits', pattern });

const tokenOf = (found: RegExpMatchArray): FormatToken | 'section' | 'text' | undefined => {
  const [, quoted, escaped, currency, elapsed, digits, general, , date, percent, text, semicolon, other] =
    found;
  if (semicolon !== undefined) return 'section';
  if (text !== undefined) return 'text';
  if (digits !== undefined) return digitsOf(digits);
  if (general !== undefined) return digitsOf('General');
  if (percent !== undefined) return { kind: 'percent' };
  const letters = elapsed ?? date;
  if (letters !== undefined) return { kind: 'date', letters: letters.toLowerCase() };
  const literal = quoted ?? escaped ?? currency ?? other;
  return literal === undefined ? undefined : { kind: 'literal', text: literal };
};

/** The sections of a format, in their order: positive, negative, zero, text. */
export const formatSections = (format: string): readonly FormatSection[] => {
  const sections: { tokens: FormatToken[]; isText: boolean }[] = [{ tokens: [], isText: false }];
  for (const found of format.matchAll(TOKEN)) {
    const token = tokenOf(found);
    const last = sections.at(-1);
    if (token === 'section') sections.push({ tokens: [], isText: false });
    else if (token === 'text' && last !== undefined) last.isText = true;
    else if (typeof token === 'object') last?.tokens.push(token);
  }
  return sections;
};

/** How the digits of a number are shown. */
export interface DigitPattern {
  readonly leastWhole: number;
  readonly leastDecimals: number;
  readonly mostDecimals: number;
  readonly isGrouped: boolean;
  /** How many times the number is divided by a thousand before it is shown. */
  readonly thousands: number;
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** Reads `#,##0.00` and its like. */
export const digitPattern = (pattern: string): DigitPattern => {
  const scaled = /,*$/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', decimals = ''] = pattern.slice(0, pattern.length - scaled).split('.');
  return {
    leastWhole: count(whole, /0/g),
    leastDecimals: count(decimals, /0/g),
    mostDecimals: decimals.length,
    isGrouped: whole.includes(','),
    thousands: scaled,
  };
};
