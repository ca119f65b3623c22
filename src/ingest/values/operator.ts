/** The operator before a target: signs as typed, with spaces inside, and words. */

/** What an operator asks: `exact` for a plain equals sign; `strict` for `>` and `<`. */
export interface Operator {
  readonly direction: 'up' | 'down' | 'deadline' | 'exact';
  readonly strict: boolean;
  readonly published: string;
  readonly spaced: boolean;
}

interface Form {
  readonly pattern: RegExp;
  readonly direction: Operator['direction'];
  readonly strict: boolean;
}

const FORMS: readonly Form[] = [
  { pattern: /^non\s?<(?!\s?=)/i, direction: 'up', strict: false },
  { pattern: /^non\s?>(?!\s?=)/i, direction: 'down', strict: false },
  { pattern: /^fino ad?(?=[\s\d])/i, direction: 'down', strict: false },
  { pattern: /^non oltre(?: il| l')(?=[\s\d])/i, direction: 'deadline', strict: false },
  { pattern: /^(?:>\s*=|≥|=\s*>)/, direction: 'up', strict: false },
  { pattern: /^(?:<\s*=|≤|=\s*<)/, direction: 'down', strict: false },
  { pattern: /^>/, direction: 'up', strict: true },
  { pattern: /^</, direction: 'down', strict: true },
  { pattern: /^=/, direction: 'exact', strict: false },
  {
    pattern:
      /^(?:almeno|minimo|min\.|non (?:inferiore|meno)(?: a[li]?| del?| dell')?)(?=[\s\d'])(?:\s?dell'|\s?il|\s?l'|\s?al|\s?a)?/i,
    direction: 'up',
    strict: false,
  },
  {
    pattern: /^(?:al massimo|massimo|max\.?|non (?:superiore|oltre|piu|più)(?: a[li]?| di)?)(?=[\s\d])/i,
    direction: 'down',
    strict: false,
  },
  { pattern: /^(?:inferiore a[li]?|meno di|minore di)(?=[\s\d])/i, direction: 'down', strict: true },
  {
    pattern: /^(?:superiore a[li]?|più di|piu di|maggiore di|oltre)(?=[\s\d])/i,
    direction: 'up',
    strict: true,
  },
  {
    pattern: /^entro(?: e non oltre)?(?: il| l'| i| le| n\.)?(?=[\s\d])/i,
    direction: 'deadline',
    strict: false,
  },
];

/** The operator at the beginning of a text and what follows it; `undefined` without one. */
export const readOperator = (
  text: string,
): { readonly operator: Operator; readonly rest: string } | undefined => {
  for (const { pattern, direction, strict } of FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [published] = found;
    return {
      operator: { direction, strict, published, spaced: /[<>]\s+=|=\s+[<>]/.test(published) },
      rest: text.slice(published.length).trim(),
    };
  }
  return undefined;
};

const BEHIND: readonly Form[] = [
  { pattern: /\s?\b(?:o|e) (?:superiore|oltre|più|piu|maggiore)$/i, direction: 'up', strict: false },
  { pattern: /\s?\b(?:o|e) (?:inferiore|meno|minore)$/i, direction: 'down', strict: false },
  { pattern: /\s?(?:\bmin\.?|\bminimo)$/i, direction: 'up', strict: false },
  { pattern: /\s?(?:\bmax\.?|\bmassimo)$/i, direction: 'down', strict: false },
];

/** The operator behind a figure and what stands before it: `80% o superiore`; `undefined` without one. */
export const operatorBehind = (
  text: string,
): { readonly operator: Operator; readonly rest: string } | undefined => {
  if (!/^\d/.test(text)) return undefined;
  for (const { pattern, direction, strict } of BEHIND) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const operator = { direction, strict, published: found[0].trim(), spaced: false };
    return { operator, rest: text.slice(0, found.index).trim() };
  }
  return undefined;
};

const INSIDE = /(?:>\s*=|≥|<\s*=|≤|>|<)\s*\d|\bentro (?:il )?\d{1,2}[/.]/gi;
const FIGURE = /^[\d.,]+\s*(%?)/;

/**
 * The operator with a bound inside the text of an algorithm or a title: `% visite svolte >= 75%`. Only one before a figure of the
 * kind that is asked for: in `pratiche > 60 gg: <= 5%` a percentage is at most 5.
 */
export const operatorInside = (text: string, kind: 'percent' | 'number'): Operator | undefined => {
  for (const { index } of text.matchAll(INSIDE)) {
    const found = readOperator(text.slice(index));
    const sign = FIGURE.exec(found?.rest ?? '')?.[1];
    if (found !== undefined && sign !== undefined && (sign === '%') === (kind === 'percent'))
      return found.operator;
  }
  return undefined;
};

const WITHIN = /\bentro (?:n\.? ?)?(\d{1,4}) ?(?:gg\b|giorni|g\.|ore\b|mesi\b)/i;

/** The time that a text allows, as a figure: `entro 30 gg dalla chiusura` gives `30`. */
export const timeAllowed = (text: string): string | undefined => WITHIN.exec(text)?.[1];
