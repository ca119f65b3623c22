// Figures as they are read and printed: amounts, other digits, realisations. The arithmetic of the corruptions, not that of the rules.
import {
  divide,
  HUNDRED,
  maximum,
  minimum,
  multiply,
  parseDecimal,
  type Rational,
  round,
  subtract,
  ZERO,
} from '../../../../src/kernel/index.ts';
import type { Goal, ReadCell } from '../../../../src/model/index.ts';
import type { RandomSource } from '../../random-source.ts';

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The number of the row that a place names. */
export const lineOf = ({ place }: { readonly place: ReadCell['place'] }): number =>
  'line' in place ? (place.line ?? 0) : 0;

/** The amount of a cell that holds one. */
export const amountOf = (cell: ReadCell | undefined): Rational | undefined => {
  const value = cell?.understood;
  return value !== undefined && 'amount' in value ? parseDecimal(value.amount) : undefined;
};

/** Whether a cell holds a figure or a day. */
export const isFigure = (cell: ReadCell | undefined): cell is ReadCell =>
  cell?.understood !== undefined && cell.understood.kind !== 'text' && cell.understood.kind !== 'boolean';

/** The text with one of its digits changed; of days the day's last digit, so that it stays a day. */
export const otherDigit = (random: RandomSource, text: string): string => {
  const isDay = /\d\/\d/.test(text);
  const places = [...text].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
  const at = isDay ? text.search(/\d\//) : random.pick(places);
  const digit = text[at] ?? '0';
  const least = at === places[0] && places.length > 1 ? 1 : 0;
  const others = [...'0123456789'].filter((each) => each !== digit && Number(each) >= (isDay ? 1 : least));
  return `${text.slice(0, at)}${random.pick(isDay ? others.slice(0, 7) : others)}${text.slice(at + 1)}`;
};

const bounded = (value: Rational): Rational =>
  round(maximum(ZERO, minimum(HUNDRED, value)), { mode: 'halfUp', digits: 2 });

const TWO_HUNDRED: Rational = { numerator: 200n, denominator: 1n };

/** The realisation that a target and a result give; nothing when it is no matter of figures. */
export const realisation = (goal: Goal | undefined, result: ReadCell | undefined): string | undefined => {
  if (goal?.direction === 'deadline' && goal.bound.kind === 'date' && result?.understood?.kind === 'date') {
    return result.understood.date <= goal.bound.date ? '100' : '0';
  }
  if ((goal?.direction !== 'up' && goal?.direction !== 'down') || !('amount' in goal.bound)) return undefined;
  const [amount, bound] = [amountOf(result), parseDecimal(goal.bound.amount)];
  const ratio =
    amount === undefined || bound === undefined ? undefined : divide(multiply(amount, HUNDRED), bound);
  if (ratio === undefined) return undefined;
  const value = bounded(goal.direction === 'up' ? ratio : subtract(TWO_HUNDRED, ratio));
  return `${value.numerator}/${value.denominator}`;
};

/** Whether two numbers differ by more than so much. */
export const differs = (one: Rational, other: Rational, by: Rational): boolean => {
  const gap = subtract(maximum(one, other), minimum(one, other));
  return gap.numerator * by.denominator > by.numerator * gap.denominator;
};

/** One unit of the last place printed. */
export const lastPlace = (text: string): Rational => {
  const digits = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return { numerator: 1n, denominator: 10n ** BigInt(digits) };
};
