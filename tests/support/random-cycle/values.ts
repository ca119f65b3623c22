/** Random decimals, dates and cells: small figures, so that zeros, halves and equal values are met often. */
import type { Cell, Parameter, Quantity } from '../../../src/model/index.ts';
import type { Plain } from '../cycle-builder.ts';
import type { RandomSource } from '../random-source.ts';

/** Every made-up figure says that it was entered. */
export const ORIGIN = { kind: 'entered' } as const;

const withDigits = (units: number, digits: number): string => {
  const text = String(Math.abs(units)).padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${units < 0 ? '-' : ''}${text.slice(0, cut)}${digits > 0 ? '.' : ''}${text.slice(cut)}`;
};

/** A decimal from `least` to `most` with none, one, two or, seldom, five digits. */
export const decimalBetween = (random: RandomSource, least: number, most: number): string => {
  const digits = random.weighted([
    [6, 0],
    [2, 1],
    [3, 2],
    [1, 5],
  ]);
  const scale = 10 ** digits;
  return withDigits(random.between(least * scale, most * scale), digits);
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** A day of a year, seldom of the year before or after. */
export const dayAround = (random: RandomSource, year: number): string => {
  const chosen =
    year +
    random.weighted([
      [8, 0],
      [1, -1],
      [1, 1],
    ]);
  return `${chosen}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`;
};

/** A number as it is entered or expected: mostly small, seldom negative. */
export const amountOf = (random: RandomSource, kind: 'number' | 'percent' | 'money'): string => {
  if (random.chance(7)) return '0';
  if (random.chance(5)) return decimalBetween(random, -12, -1);
  return decimalBetween(random, 0, kind === 'percent' ? 100 : random.pick([3, 12, 120]));
};

/** A quantity of a kind. */
export const quantityOf = (random: RandomSource, kind: Parameter['kind'], year: number): Plain<Quantity> => {
  if (kind === 'date') return { kind, date: dayAround(random, year) };
  if (kind === 'boolean') return { kind, value: random.chance(70) };
  return { kind, amount: amountOf(random, kind) };
};

/** A cell of a kind: mostly a value, else one of the three empty states. */
export const cellOf = (random: RandomSource, kind: Parameter['kind'], year: number): Plain<Cell> => {
  const state = random.weighted([
    [88, 'value'],
    [4, 'missing'],
    [4, 'notApplicable'],
    [4, 'notYetDue'],
  ] as const);
  return state === 'value' ? { state, value: quantityOf(random, kind, year) } : { state };
};
