/** What the parameters of a row come to over its periods. */
import { add, divide, HUNDRED, integer, multiply, type Rational, sum } from '../../kernel/index.ts';
import type { IndicatorRecord, ParameterRecord, ReadCell } from '../../model/index.ts';
import { agrees, amountOf } from './exact.ts';

/** The numbers printed for the periods; `undefined` when one of them is not certain. Empty periods are left out. */
export const periodAmounts = ({ periods }: ParameterRecord): readonly Rational[] | undefined => {
  const filled = periods.filter(({ empty, published }) => empty === undefined && published.trim() !== '');
  const amounts = filled.flatMap((cell) => amountOf(cell) ?? []);
  return amounts.length === filled.length ? amounts : undefined;
};

/** The figure of the year of a parameter: as printed, else the sum of its periods. */
export const yearAmount = (parameter: ParameterRecord): Rational | undefined => {
  const total = amountOf(parameter.total);
  if (total !== undefined) return total;
  const amounts = periodAmounts(parameter);
  return amounts === undefined || amounts.length === 0 ? undefined : sum(amounts);
};

/** The mean of a list that is not empty. */
export const mean = (values: readonly Rational[]): Rational | undefined =>
  divide(sum(values), integer(values.length));

/** One number as percent of the other; `undefined` when the other is zero. */
export const percentOf = (part: Rational, whole: Rational): Rational | undefined =>
  divide(multiply(part, HUNDRED), whole);

/** The mean of values with weights; `undefined` when the weights come to zero. */
export const weightedMean = (
  values: readonly { readonly value: Rational; readonly weight: Rational }[],
): Rational | undefined =>
  divide(
    values.map(({ value, weight }) => multiply(value, weight)).reduce(add, integer(0)),
    sum(values.map(({ weight }) => weight)),
  );

/** Whether a cell has a certain number. */
export const hasAmount = (cell: ReadCell | undefined): cell is ReadCell => amountOf(cell) !== undefined;

/** Results that the parameters of a row give: the share of two, the total or mean of one. Nothing where they do not contradict the printed one. */
export const otherResults = (
  { parameters }: Pick<IndicatorRecord, 'parameters'>,
  printed: ReadCell,
): readonly Rational[] => {
  const [first, second, ...others] = parameters;
  if (first === undefined || others.length > 0) return [];
  const [part, whole] = [yearAmount(first), second === undefined ? undefined : yearAmount(second)];
  const possible =
    second === undefined
      ? [part, mean(periodAmounts(first) ?? []), ...(periodAmounts(first) ?? [])]
      : [part === undefined || whole === undefined ? undefined : percentOf(part, whole)];
  const given = possible.flatMap((value) => value ?? []);
  return given.some((value) => agrees(value, printed)) ? [] : given;
};
