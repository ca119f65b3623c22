/** A table of head counts or numbers whose classes do not add up to its total. */
import { add, compare, divide, integer, isZero, type Rational, subtract } from '../../../kernel/index.ts';
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedLike } from '../../values/printed-like.ts';
import {
  type CheckedTotal,
  type ColumnSum,
  checkedTotals,
  isMoney,
  wrongSums,
} from '../../values/table-sums.ts';
import { lostSign } from './lost-sign.ts';

const RULE = { id: 'CONTEXT-01', family: 'context', severity: 'error' } as const;

/** In a flat table in which nothing adds up the total must at least come near, or the rows are no classes of it. */
const NEAR = integer(4);

const isNear = ({ printed, sum }: ColumnSum): boolean => {
  const apart: Rational = subtract(printed, sum);
  const share = isZero(printed) ? undefined : divide(apart, printed);
  if (share === undefined) return false;
  const size = share.numerator < 0n ? { ...share, numerator: -share.numerator } : share;
  return compare(size, { numerator: NEAR.denominator, denominator: NEAR.numerator }) <= 0;
};

/** Sums that are believed wrong: proved by another column, or near the total in a flat table. */
export const accusedSums = (checked: CheckedTotal): readonly ColumnSum[] => {
  const wrong = wrongSums(checked);
  return wrong.length < checked.sums.length ? wrong : wrong.filter(isNear);
};

type Row = ContextRecord['rows'][number];

/** A row whose figures stand in each other's column: put right, two totals of the table are right. */
interface Swap {
  readonly row: Row;
  readonly one: ColumnSum;
  readonly other: ColumnSum;
}

const apart = ({ printed, sum }: ColumnSum): Rational => subtract(printed, sum);

const swapOf = (parts: readonly Row[], one: ColumnSum, other: ColumnSum): Swap | undefined => {
  if (!isZero(add(apart(one), apart(other)))) return undefined;
  const row = parts.find(({ cells }) => {
    const [first, second] = [amountOf(cells[one.column]), amountOf(cells[other.column])];
    return first !== undefined && second !== undefined && compare(subtract(second, first), apart(one)) === 0;
  });
  return row === undefined ? undefined : { row, one, other };
};

const swapsIn = (parts: readonly Row[], wrong: readonly ColumnSum[]): readonly Swap[] =>
  wrong.slice(1).flatMap((other, index) => {
    const one = wrong[index];
    return one === undefined ? [] : (swapOf(parts, one, other) ?? []);
  });

const swapped = (table: ContextRecord, { row, one, other }: Swap): Finding => {
  const cells = [row.cells[one.column], row.cells[other.column]].filter((cell) => cell !== undefined);
  const labels = [one, other].map(({ column }) => shortText(table.columns[column]?.label ?? ''));
  return findingOf(RULE, {
    code: 'swappedCells',
    places: [...cells, one.total, other.total].map(({ place }) => place),
    published: cells.map(shown).join('; '),
    expected: [...cells].reverse().map(shown).join('; '),
    params: {
      table: shortText(table.table.title),
      row: shortText(row.label.published),
      column: labels[0] ?? '',
      other: labels[1] ?? '',
    },
  });
};

const wrongTotal = (
  table: ContextRecord,
  checked: CheckedTotal,
  { column, total, sum }: ColumnSum,
): Finding =>
  findingOf(RULE, {
    code: 'classesAndTotal',
    places: [total.place, ...checked.parts.flatMap(({ cells }) => cells[column]?.place ?? [])],
    published: shown(total),
    expected: printedLike(sum, total),
    params: {
      table: shortText(table.table.title),
      column: shortText(table.columns[column]?.label ?? ''),
    },
  });

const findingsOf = (table: ContextRecord, checked: CheckedTotal): readonly Finding[] => {
  const wrong = accusedSums(checked).filter(
    (each) => !isMoney(checked.parts, each.column) && lostSign(table, checked, each) === undefined,
  );
  const swaps = swapsIn(checked.parts, wrong);
  const explained = swaps.flatMap(({ one, other }) => [one, other]);
  return [
    ...swaps.map((swap) => swapped(table, swap)),
    ...wrong.filter((each) => !explained.includes(each)).map((each) => wrongTotal(table, checked, each)),
  ];
};

/** Tables of money are looked at by the rules on resources. */
export const totalOfClasses: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      contexts.flatMap((table) => checkedTotals(table).flatMap((checked) => findingsOf(table, checked))),
    ),
};
