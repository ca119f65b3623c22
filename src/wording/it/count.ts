/** Italian counts: a number with its noun in the singular or the plural. */
import { decimal } from '../../kernel/index.ts';
import { formatNumber } from '../numbers/format-figure.ts';

/** A whole number with grouped thousands. */
export const whole = (count: number): string => formatNumber(decimal(String(Math.trunc(count))));

/** `1 indicatore`, `12 indicatori`. */
export const counted = (count: number, singular: string, plural: string): string =>
  `${whole(count)} ${count === 1 ? singular : plural}`;

/** The noun or verb that agrees with a count. */
export const agreeing = (count: number, singular: string, plural: string): string =>
  count === 1 ? singular : plural;

/** A list in words: `a, b e c`. */
export const listed = (parts: readonly string[]): string => {
  const last = parts.at(-1);
  return last === undefined || parts.length === 1
    ? (last ?? '')
    : `${parts.slice(0, -1).join(', ')} e ${last}`;
};
