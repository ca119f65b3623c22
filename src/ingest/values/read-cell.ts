/** A published cell as a value: number, percentage, money, day; or why there is none. Nothing is chosen by arithmetic or by another cell. */
import { decimal, type Place } from '../../kernel/index.ts';
import type { EmptyState, Quantity, ReadCell, ReadOddity } from '../../model/index.ts';
import { readDateText, readSerialDate } from './date-text.ts';
import { decimalsOf, readNumberText } from './number-text.ts';
import { plainText } from './plain-text.ts';

/** What the column or the row lets expect; `date` turns serial numbers into days. */
export type Expectation = 'figure' | 'date' | 'money' | 'text';

/** A value read out of a text. */
interface Understood {
  readonly quantity?: Quantity;
  readonly empty?: EmptyState;
  readonly oddities: readonly ReadOddity[];
  readonly alternatives: readonly Quantity[];
}

const nothing = (empty: EmptyState, oddities: readonly ReadOddity[] = []): Understood => ({
  empty,
  oddities,
  alternatives: [],
});

const value = (quantity: Quantity, oddities: readonly ReadOddity[] = []): Understood => ({
  quantity,
  oddities,
  alternatives: [],
});

const NOT_APPLICABLE = /^-{2,}$/;
const NOT_KNOWN = /^(?:n\.?\s?d\.?|n\.?\s?a\.?|n\.?\s?p\.?|nd|np|non (?:disponibile|rilevato|presente))$/i;
const ERRORS = /^#(?:DIV\/0!|N\/[AD]|REF!|RIF!|VALORE!|VALUE!|NOME\?|NAME\?|NUM!)$/i;
const PLACEHOLDER = /^(?:-{2,}\s*%|…+|\.{3,}|_{3,}|[xX]{2,}|\[[^\]]*\])$/;
/** Decimals beyond this many were left by a program, not meant by a person. */
const MEANT_DECIMALS = 4;

const emptyCell = (text: string): Understood | undefined => {
  if (text === '') return nothing('missing');
  if (PLACEHOLDER.test(text)) return nothing('missing', ['placeholder']);
  if (NOT_APPLICABLE.test(text)) return nothing('notApplicable');
  if (NOT_KNOWN.test(text)) return nothing('missing');
  return ERRORS.test(text) ? nothing('notApplicable', ['spreadsheetError']) : undefined;
};

const MONEY = /^([-+]?)\s*(?:€|euro)\s*(.*)$|^(.*?)\s*(?:€|euro)$/i;
const zero = decimal('0');
const MONEY_DASH = /^-(?:\s*-)*$/;
/** Two commas, or points that part no thousands: `22.240,00,00`, `12.50,00`. */
const MALFORMED = /^-?\d{1,3}(?:\.\d{3})*(?:,\d{1,2}){2,}$|^-?\d+(?:\.\d+)+,\d{1,2}$/;

/** Points that part the thousands and, behind a comma, more decimals than money has: `74.500,000`. */
const BEYOND_CENTS = /^-?\d{1,3}(?:\.\d{3})+,\d{3}$/;

const isMalformed = (text: string): boolean => MALFORMED.test(text) && readNumberText(text) === undefined;

const moneyCell = (text: string, expects: Expectation): Understood | undefined => {
  const found = MONEY.exec(text);
  if (found === null && expects !== 'money') return undefined;
  const amount = `${found?.[1] ?? ''}${found?.[2] ?? found?.[3] ?? text}`.trim();
  if (MONEY_DASH.test(amount)) return value({ kind: 'money', amount: zero });
  if (isMalformed(amount) || BEYOND_CENTS.test(amount)) return nothing('missing', ['malformedAmount']);
  const number = readNumberText(amount);
  return number === undefined ? undefined : value({ kind: 'money', amount: number.amount });
};

const dateCell = (text: string, expects: Expectation): Understood | undefined => {
  const serial = expects === 'date' ? readSerialDate(text) : undefined;
  if (serial !== undefined) return value({ kind: 'date', date: serial }, ['serialDate']);
  const isAlone = /^\d{1,2}°?\s?(?:[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\p{L}+ \d{4})$/u.test(text);
  const day = isAlone ? readDateText(text) : undefined;
  if (day === undefined) return undefined;
  if (day.kind === 'dayZero') return nothing('missing', ['dayZero']);
  if (day.kind === 'impossible') return nothing('missing', ['impossibleDate']);
  return value({ kind: 'date', date: day.date }, day.shortYear ? ['shortYear'] : []);
};

const UNIT = /^(?:n\.?\s*)?([-+]?\s*[\d.,]+|\([\d.,]+\))\s*(%|gg\.?|giorni|ore|minuti|mesi|punti)?$/i;

const numberCell = (text: string): Understood | undefined => {
  if (isMalformed(text)) return nothing('missing', ['malformedAmount']);
  const found = UNIT.exec(text);
  const number = readNumberText((found?.[1] ?? '').trim());
  if (found === null || number === undefined) return undefined;
  const oddities: ReadOddity[] = decimalsOf(number.amount) > MEANT_DECIMALS ? ['spuriousDecimals'] : [];
  if (found[2] === '%') return value({ kind: 'percent', amount: number.amount }, oddities);
  const unit = found[2] === undefined ? undefined : unitWord(found[2]);
  return value({ kind: 'number', amount: number.amount, ...(unit !== undefined && { unit }) }, oddities);
};

const unitWord = (unit: string): string => (/^gg/i.test(unit) ? 'giorni' : unit.toLowerCase());

const yesNoCell = (text: string): Understood | undefined => {
  if (/^s[iìí]$/i.test(text)) return value({ kind: 'boolean', value: true });
  return /^no$/i.test(text) ? value({ kind: 'boolean', value: false }) : undefined;
};

/** A scale of marks is no figure of its own: "3 (in una scala da 1 a 5)". */
const SCALE = /\bscala (?:di (?:valori|valutazione) )?(?:da|tra|fra) \d{1,3} (?:a|e) \d{1,3}\b/gi;
const YEAR = /^(?:19|20)\d{2}$/;
const BEFORE_YEAR =
  /\b(?:ann[oi]|(?:bi|tri)ennio|eserciz(?:io|i)|period[oi]|consuntivo|al|dal|del|nel|il|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|quadrimestre|trimestre|semestre|e|rispetto a)\s$/i;
const AFTER_YEAR = /^\s?[-/]\s?(?:20)?\d{2}\b/;

const isYear = (figure: string, before: string, after: string): boolean =>
  YEAR.test(figure) && (BEFORE_YEAR.test(before) || AFTER_YEAR.test(after));

/** The figures that stand inside prose or beside each other ("Voto: 4,7 Giudizio: 4,9"). Years and scales of marks are none. */
const figuresInside = (text: string): readonly Quantity[] => {
  const words = text.replace(SCALE, (scale) => ' '.repeat(scale.length));
  return [
    ...words.matchAll(/(?<![\p{L}\d/.,-])-?\d+(?:\.\d{3})*(?:,\d+)?\s?%?(?![\d/.,]*\d|\p{L})/gu),
  ].flatMap(({ 0: found, index }): readonly Quantity[] => {
    const [before, after] = [words.slice(Math.max(0, index - 20), index), words.slice(index + found.length)];
    if (isYear(found.trim(), before, after)) return [];
    const understood = numberCell(found.trim())?.quantity;
    return understood === undefined ? [] : [understood];
  });
};

const proseCell = (text: string, expects: Expectation): Understood => {
  if (expects === 'text') return { oddities: [], alternatives: [] };
  const alternatives = figuresInside(text);
  return { oddities: alternatives.length > 1 ? ['severalValues'] : [], alternatives };
};

/** A figure with what it counts: "3 sportelli", "80% delle istanze", "5 gg dalla richiesta". A percentage is one of something. */
const COUNTED =
  /^(?:n\.?\s*)?[\d.,]+(?:\s+|\s*%\s+(?=(?:d[ei]|de[il]|dell[aeo]|degli)\s|dell['’]))(\p{L}[\p{L}.'’ ]{1,60})$/u;

/** A cell with one figure at its beginning and some words behind it, read as the figure. `words`: how many there may be. */
export const withCounted = (cell: ReadCell, text: string, words: number): ReadCell => {
  const [figure, ...others] = cell.alternatives;
  const behind = COUNTED.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  if (cell.status !== 'ambiguous' || figure === undefined || others.length > 0) return cell;
  if (behind.length === 0 || behind.length > words) return cell;
  return { ...cell, status: 'read', understood: figure, alternatives: [] };
};

const statusOf = (understood: Understood): ReadCell['status'] => {
  if (understood.quantity !== undefined) return 'read';
  if (understood.empty !== undefined) {
    return understood.oddities.includes('malformedAmount') || understood.oddities.includes('impossibleDate')
      ? 'unread'
      : 'read';
  }
  return understood.alternatives.length > 0 ? 'ambiguous' : 'text';
};

/** A remark in words behind a figure: `60% (provvisorio)`, `3 (un solo dato per l'anno)`. */
const REMARK = /^([-+€\d.,/% ]{1,40})\([^()\d]{2,80}\)$/;

/** The text without a remark behind its figure. */
const withoutRemark = (text: string): string => REMARK.exec(text)?.[1]?.trim() ?? text;

/** Reads a cell. The published text is kept as it is; `alternatives` are figures found inside a text. */
export const readCell = (published: string, place: Place, expects: Expectation = 'figure'): ReadCell => {
  const whole = plainText(published);
  const text = expects === 'text' ? whole : withoutRemark(whole);
  const understood =
    emptyCell(text) ??
    (expects === 'text'
      ? undefined
      : (moneyCell(text, expects) ?? dateCell(text, expects) ?? numberCell(text) ?? yesNoCell(text))) ??
    proseCell(text, expects);
  const isUnread = statusOf(understood) === 'unread';
  return {
    published,
    place,
    status: statusOf(understood),
    alternatives: understood.alternatives,
    ...(understood.quantity !== undefined && { understood: understood.quantity }),
    ...(understood.empty !== undefined && !isUnread && { empty: understood.empty }),
    ...(understood.oddities.length > 0 && { oddities: understood.oddities }),
  };
};
