/** A table of head counts or numbers whose classes do not add up to its total. */
import { compare, divide, integer, isZero, type Rational, subtract } from '../../../kernel/index.ts';
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
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

const findingsOf = (table: ContextRecord, checked: CheckedTotal): readonly Finding[] =>
  accusedSums(checked)
    .filter((wrong) => !isMoney(checked.parts, wrong.column) && lostSign(table, checked, wrong) === undefined)
    .map(({ column, total, sum }) =>
      findingOf(RULE, {
        code: 'classesAndTotal',
        places: [total.place, ...checked.parts.flatMap(({ cells }) => cells[column]?.place ?? [])],
        published: shown(total),
        expected: printedLike(sum, total),
        params: {
          table: shortText(table.table.title),
          column: shortText(table.columns[column]?.label ?? ''),
        },
      }),
    );

/** Tables of money are looked at by the rules on resources. */
export const totalOfClasses: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      contexts.flatMap((table) => checkedTotals(table).flatMap((checked) => findingsOf(table, checked))),
    ),
};
