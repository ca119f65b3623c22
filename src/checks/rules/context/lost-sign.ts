/** An amount that lost its sign: its column adds up only when one figure is taken with the other sign. */
import { compare, isNegative, isZero, negate, subtract } from '../../../kernel/index.ts';
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { type CheckedTotal, type ColumnSum, checkedTotals, wrongSums } from '../../values/table-sums.ts';

const RULE = { id: 'CONTEXT-05', family: 'context', severity: 'error' } as const;

type Row = ContextRecord['rows'][number];

/** A row that is negative in another column may well be negative in this one. */
const isNegativeElsewhere = (row: Row, column: number): boolean =>
  row.cells.some((cell, index) => {
    const amount = amountOf(cell);
    return index !== column && amount !== undefined && isNegative(amount);
  });

/** The figure whose sign, turned round, makes the column add up; only in rows that have the other sign in another column. */
export const lostSign = (
  _table: ContextRecord,
  { parts, total }: CheckedTotal,
  { column, printed, sum }: ColumnSum,
): ReadCell | undefined => {
  const totalCell = total.cells[column];
  if (!isZero(printed) && compare(printed, negate(sum)) === 0 && isNegativeElsewhere(total, column)) {
    return totalCell;
  }
  const row = parts.find(({ cells }) => {
    const amount = amountOf(cells[column]);
    return (
      amount !== undefined &&
      !isZero(amount) &&
      compare(subtract(subtract(sum, amount), amount), printed) === 0
    );
  });
  return row !== undefined && isNegativeElsewhere(row, column) ? row.cells[column] : undefined;
};

const findingsOf = (table: ContextRecord, checked: CheckedTotal): readonly Finding[] =>
  wrongSums(checked).flatMap((wrong) => {
    const cell = lostSign(table, checked, wrong);
    if (cell === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'lostSign',
        places: [...new Set([cell.place, wrong.total.place])],
        published: shown(cell),
        expected: shown(cell).startsWith('-') ? shown(cell).replace(/^-\s*/, '') : `-${shown(cell)}`,
        params: {
          table: shortText(table.table.title),
          column: shortText(table.columns[wrong.column]?.label ?? ''),
          total: shown(wrong.total),
        },
      }),
    ];
  });

/** Only where another column of the row shows the other sign. */
export const signLost: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      contexts.flatMap((table) => checkedTotals(table).flatMap((checked) => findingsOf(table, checked))),
    ),
};
