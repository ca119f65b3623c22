/** Sums of money in narrative texts: the lines of one table of resources added up. */
import {
  divide,
  formatDecimal,
  HUNDRED,
  isZero,
  multiply,
  parseDecimal,
  type Rational,
  sum,
} from '../../kernel/index.ts';
import type { ResourceLine } from '../../model/index.ts';
import { formatFigure } from '../../wording/index.ts';
import type { DocumentInput } from '../input.ts';
import { type Resolved, resolvedTo, WITHOUT_VALUE } from './resolved.ts';

const AMOUNTS = ['initial', 'updated', 'actual'] as const;

/** The sum of an amount over the lines; nothing when one of them is unknown: unknown is not zero. */
const total = (lines: readonly ResourceLine[], amount: (typeof AMOUNTS)[number]): Rational | undefined => {
  const known = lines.flatMap((line) => {
    const text = line[amount] ?? (amount === 'updated' ? line.initial : undefined);
    const value = text === undefined ? undefined : parseDecimal(text);
    return value === undefined ? [] : [value];
  });
  return lines.length > 0 && known.length === lines.length ? sum(known) : undefined;
};

const figure = (exact: Rational | undefined, kind: 'money' | 'percent'): Resolved => {
  if (exact === undefined) return WITHOUT_VALUE;
  const amount = formatDecimal(exact, { mode: 'halfUp', digits: 2 });
  const value = { kind, amount };
  return resolvedTo({ kind: 'figure', text: formatFigure(value), value });
};

const share = (part: Rational | undefined, whole: Rational | undefined): Rational | undefined => {
  if (part === undefined || whole === undefined || isZero(whole)) return undefined;
  const quotient = divide(part, whole);
  return quotient === undefined ? undefined : multiply(quotient, HUNDRED);
};

/** `resources.TABLE.AMOUNT`: `initial`, `updated` (the initial one where nothing was updated), `actual`, or `spent` in percent of updated. */
export const resolveResource = (input: DocumentInput, path: readonly string[]): Resolved | undefined => {
  const [table, which, ...rest] = path;
  const lines = input.cycle.resources.filter((line) => line.table === table);
  if (lines.length === 0 || rest.length > 0) return undefined;
  if (which === 'spent') return figure(share(total(lines, 'actual'), total(lines, 'updated')), 'percent');
  const amount = AMOUNTS.find((name) => name === which);
  return amount === undefined ? undefined : figure(total(lines, amount), 'money');
};
