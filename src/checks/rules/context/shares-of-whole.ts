/** A column of shares that does not add up to 100. */
import {
  add,
  compare,
  HUNDRED,
  integer,
  multiply,
  type Rational,
  rational,
  ZERO,
} from '../../../kernel/index.ts';
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedNumber } from '../../values/printed.ts';
import { isOfWhich } from '../../values/table-sums.ts';

const RULE = { id: 'CONTEXT-02', family: 'context', severity: 'warning' } as const;

interface ShareColumn {
  readonly cells: readonly ReadCell[];
  readonly total?: ReadCell;
  readonly sum: Rational;
}

/** The shares above the only total of the table; a column with a cell that is no figure is left alone. */
const shareColumn = (table: ContextRecord, column: number): ShareColumn | undefined => {
  const totals = table.rows.filter(({ role }) => role === 'total');
  if (totals.length > 1 || table.rows.some(({ role }, index) => role === 'heading' && index > 0))
    return undefined;
  const items = table.rows.filter(({ role, label }) => role === 'item' && !isOfWhich(label.published));
  const cells = items.flatMap(({ cells: own }) => own[column] ?? []);
  const amounts = cells.flatMap((cell) => amountOf(cell) ?? []);
  if (cells.length < 3 || amounts.length < cells.length) return undefined;
  const total = totals[0]?.cells[column];
  return { cells, sum: amounts.reduce(add, ZERO), ...(total !== undefined && { total }) };
};

/** Each share may be off by half its last place; one place more for shares cut off instead of rounded. */
const tolerance = (cells: readonly ReadCell[]): Rational =>
  cells.reduce(
    (sum, cell) => add(sum, multiply(lastPlace(printedDigits(cell)), rational(1n, 2n))),
    lastPlace(Math.max(...cells.map(printedDigits))),
  );

/** Shares of one whole are told from rates by their total of 100; without a printed total they must come near it. */
const isShareOfWhole = ({ total, sum }: ShareColumn): boolean => {
  const printed = amountOf(total);
  if (printed !== undefined) return compare(printed, HUNDRED) === 0;
  return total === undefined && isWithin(sum, HUNDRED, integer(2));
};

const findingsOf = (table: ContextRecord, column: number): readonly Finding[] => {
  const shares = shareColumn(table, column);
  if (shares === undefined || !isShareOfWhole(shares)) return [];
  if (isWithin(shares.sum, HUNDRED, tolerance(shares.cells))) return [];
  const digits = Math.max(...shares.cells.map(printedDigits));
  return [
    findingOf(RULE, {
      code: 'sharesAndWhole',
      places: [...shares.cells, ...(shares.total === undefined ? [] : [shares.total])].map(
        ({ place }) => place,
      ),
      published: shares.cells.map(shown).join(' + '),
      expected: '100',
      params: {
        table: shortText(table.table.title),
        column: shortText(table.columns[column]?.label ?? ''),
        sum: printedNumber(shares.sum, digits),
      },
    }),
  ];
};

/** Beyond what rounding explains. */
export const sharesOfWhole: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      contexts.flatMap((table) =>
        table.columns.flatMap(({ isShare }, column) => (isShare ? findingsOf(table, column) : [])),
      ),
    ),
};
