/** A printed share or rate that is not what its columns give, where the other rows of the table show how it is computed. */
import { compare, divide, HUNDRED, multiply, type Rational } from '../../../kernel/index.ts';
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, nearlyAgrees } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { isOfChange } from '../../values/line-relations.ts';
import { printedLike } from '../../values/printed-like.ts';
import { isOfPerformance, rightedByTotal } from '../../values/table-sums.ts';

const RULE = { id: 'CONTEXT-03', family: 'context', severity: 'error' } as const;

type Row = ContextRecord['rows'][number];

/** How a share is computed: one column by another, or one column by its own total. */
interface Quotient {
  readonly part: number;
  readonly whole: number;
  readonly ofTotal?: Row;
}

const MOST_COLUMNS = 12;
const LEAST_ROWS = 3;
/** Nought and 100 apart, which many quotients give. */
const LEAST_SHARES = 2;

const computed = (row: Row, { part, whole, ofTotal }: Quotient): Rational | undefined => {
  const [dividend, divisor] = [amountOf(row.cells[part]), amountOf((ofTotal ?? row).cells[whole])];
  if (dividend === undefined || divisor === undefined) return undefined;
  const quotient = divide(dividend, divisor);
  return quotient === undefined ? undefined : multiply(quotient, HUNDRED);
};

interface Verdict {
  readonly right: number;
  /** Different shares among the right ones. */
  readonly shares: number;
  readonly wrong: readonly { readonly row: Row; readonly printed: ReadCell; readonly value: Rational }[];
}

const judge = (rows: readonly Row[], column: number, quotient: Quotient): Verdict => {
  let right = 0;
  const shares = new Set<string>();
  const wrong: { row: Row; printed: ReadCell; value: Rational }[] = [];
  for (const row of rows) {
    const printed = row.cells[column];
    const value = computed(row, quotient);
    if (printed === undefined || value === undefined || amountOf(printed) === undefined) continue;
    if (!nearlyAgrees(value, printed)) wrong.push({ row, printed, value });
    else if (value.numerator !== 0n) {
      right += 1;
      if (compare(value, HUNDRED) !== 0) shares.add(printed.published.trim());
    }
  }
  return { right, shares: shares.size, wrong };
};

/** A column that is called a share and holds amounts: "quota della Camera" in euros. */
const holdsAmounts = ({ rows }: ContextRecord, column: number): boolean => {
  const cells = rows.flatMap(({ cells: all }) =>
    amountOf(all[column]) === undefined ? [] : (all[column] ?? []),
  );
  return (
    cells.length > 0 &&
    cells.every(({ understood }) => understood?.kind !== 'percent') &&
    cells.some((cell) => compare(amountOf(cell) ?? HUNDRED, HUNDRED) > 0)
  );
};

const quotients = (table: ContextRecord): readonly Quotient[] => {
  const amounts = table.columns
    .flatMap(({ isShare }, index) => (isShare && !holdsAmounts(table, index) ? [] : [index]))
    .slice(0, MOST_COLUMNS);
  const total = table.rows.findLast(({ role }) => role === 'total');
  return [
    ...(total === undefined ? [] : amounts.map((part) => ({ part, whole: part, ofTotal: total }))),
    ...amounts.flatMap((part) => amounts.flatMap((whole) => (part === whole ? [] : [{ part, whole }]))),
  ];
};

/** Most rows must follow the quotient, and at least three of them with different shares, before another is accused. */
const isLearnt = ({ right, shares, wrong }: Verdict): boolean =>
  right >= LEAST_ROWS && shares >= LEAST_SHARES && right >= 2 * wrong.length;

/** A figure that would fit its total and the share, were it another one: its total tells that. */
const isToldByTotal = (
  table: ContextRecord,
  row: Row,
  printed: ReadCell,
  { part, whole, ofTotal }: Quotient,
): boolean => {
  const righted = rightedByTotal(table);
  const cells = [row.cells[part], (ofTotal ?? row).cells[whole]];
  return cells.some((cell, position) => {
    const right = cell === undefined ? undefined : righted.get(cell);
    if (right === undefined) return false;
    const [dividend, divisor] = cells.map((each, index) => (index === position ? right : amountOf(each)));
    const quotient = dividend === undefined || divisor === undefined ? undefined : divide(dividend, divisor);
    return quotient !== undefined && nearlyAgrees(multiply(quotient, HUNDRED), printed);
  });
};

/** A share with what the figures of its row give. */
export interface WrongShare {
  readonly row: Row;
  readonly printed: ReadCell;
  readonly value: Rational;
  readonly quotient: Quotient;
}

const OF_MONEY = /\b(?:preventiv|consuntiv|stanzia|spes[aeo]|oneri|impegn|utilizz|budget)/i;

/** Beside amounts planned and spent a percentage is of the money, whatever it is called. */
const isOfSpending = ({ columns }: ContextRecord): boolean =>
  columns.filter(({ label, isShare }) => !isShare && OF_MONEY.test(label)).length > 1;

/** The shares of a column that do not follow what the others show. */
export const wrongShares = (table: ContextRecord, column: number): readonly WrongShare[] => {
  const { label = '', isShare = false } = table.columns[column] ?? {};
  if (!isShare || (isOfPerformance(label) && !isOfSpending(table)) || isOfChange(label)) return [];
  const rows = table.rows.filter(({ role }) => role !== 'heading');
  const [best] = quotients(table)
    .map((quotient) => ({ quotient, verdict: judge(rows, column, quotient) }))
    .filter(({ verdict }) => isLearnt(verdict))
    .sort((one, other) => other.verdict.right - one.verdict.right);
  if (best === undefined) return [];
  return best.verdict.wrong
    .filter(({ row, printed }) => !isToldByTotal(table, row, printed, best.quotient))
    .map((wrong) => ({ ...wrong, quotient: best.quotient }));
};

const found = (table: ContextRecord, { row, printed, value, quotient }: WrongShare): Finding =>
  findingOf(RULE, {
    code: 'shareOfPart',
    places: [printed, row.cells[quotient.part], (quotient.ofTotal ?? row).cells[quotient.whole]].flatMap(
      (cell) => cell?.place ?? [],
    ),
    published: shown(printed),
    expected: `${printedLike(value, printed)}${/%\s*$/.test(printed.published) ? '%' : ''}`,
    params: { table: shortText(table.table.title), row: shortText(row.label.published) },
  });

/** The way of computing is learnt from the table itself. */
export const shareOfPart: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      contexts.flatMap((table) =>
        table.columns.flatMap((_, column) => wrongShares(table, column).map((wrong) => found(table, wrong))),
      ),
    ),
};
