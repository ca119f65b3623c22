/** When two printed cells state the same figure: a rounded form is no other figure, neither is a percent sign more or less. */
import { compare, integer, multiply, type Rational, round } from '../../kernel/index.ts';
import type { Quantity, ReadCell } from '../../model/index.ts';
import { amountOf, printedDigits } from './exact.ts';

const HUNDRED = integer(100);

const equalAt = (exact: Rational, rounded: Rational, digits: number): boolean =>
  (['halfUp', 'truncate'] as const).some(
    (mode) => compare(round(exact, { mode, digits }), round(rounded, { mode, digits })) === 0,
  );

const sameAmount = (one: ReadCell, other: ReadCell): boolean | undefined => {
  const [first, second] = [amountOf(one), amountOf(other)];
  if (first === undefined || second === undefined) return undefined;
  const digits = Math.min(printedDigits(one), printedDigits(other));
  if (equalAt(first, second, digits)) return true;
  const [isShare, isOtherShare] = [one, other].map((cell) => cell.understood?.kind === 'percent');
  if (isShare === isOtherShare) return false;
  const [percent, ratio] = isShare === true ? [first, second] : [second, first];
  return compare(percent, multiply(ratio, HUNDRED)) === 0;
};

const sameOther = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other);

/** Whether two cells say the same; `undefined` when one of them says nothing that can be compared. */
export const sameFigure = (one: ReadCell, other: ReadCell): boolean | undefined => {
  const [first, second] = [one.understood, other.understood];
  if (first === undefined || second === undefined) return undefined;
  return 'amount' in first && 'amount' in second ? sameAmount(one, other) : sameOther(first, second);
};

/** A value with the place where it is printed. */
export interface Stated<Value> {
  readonly value: Value;
  readonly published: string;
  readonly place: ReadCell['place'];
}

/** Statements parted into those that agree; the first of each part stands for it. */
export const partsThatAgree = <Value>(
  statements: readonly Stated<Value>[],
  same: (one: Value, other: Value) => boolean,
): readonly (readonly [Stated<Value>, ...Stated<Value>[]])[] => {
  const parts: [Stated<Value>, ...Stated<Value>[]][] = [];
  for (const statement of statements) {
    const part = parts.find(([first]) => same(first.value, statement.value));
    if (part === undefined) parts.push([statement]);
    else part.push(statement);
  }
  return parts;
};
