/** A column of shares that does not add up to 100. */
import {
  add,
  compare,
  HUNDRED,
  integer,
  isNegative,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../../../kernel/index.ts';
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedNumber } from '../../values/printed.ts';
import { isOfPerformance, isOfWhich } from '../../values/table-sums.ts';
import { wrongShares } from './share-of-part.ts';

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

const isNearWhole = ({ sum, cells }: ShareColumn): boolean => isWithin(sum, HUNDRED, tolerance(cells));

/** Columns of percentages under no heading of shares belong to one whole when others of the table add up to 100. */
interface Neighbours {
  readonly near: number;
  readonly columns: number;
}

/** How far from 100 a column may be that one neighbour alone vouches for. */
const VOUCHED = integer(10);
/** How far percentages above a printed total of 100 may be from it: means and rates add up to much more. */
const PARTED = integer(20);

/**
 * Shares of one whole are told from rates by their total of 100; without a printed total they must come near it, or stand beside
 * columns that add up to it: the nearer, the fewer of them are needed.
 */
const isShareOfWhole = (shares: ShareColumn, isShare: boolean, { near, columns }: Neighbours): boolean => {
  const { total, sum } = shares;
  const printed = amountOf(total);
  if (printed !== undefined) {
    const isParted = isShare || (isPercent(shares) && isWithin(sum, HUNDRED, PARTED));
    return isParted && compare(printed, HUNDRED) === 0;
  }
  if (total !== undefined) return false;
  if (isShare && isWithin(sum, HUNDRED, integer(2))) return true;
  if (columns >= 3 && near * 2 >= columns) return true;
  return near > 0 && isWithin(sum, HUNDRED, VOUCHED);
};

const isPercent = ({ cells }: ShareColumn): boolean =>
  cells.every(({ understood }) => understood?.kind === 'percent');

const hasOtherSign = (row: ContextRecord['rows'][number], column: number, amount: Rational): boolean =>
  row.cells.some((cell, index) => {
    const other = index === column ? undefined : amountOf(cell);
    return other !== undefined && !isZero(other) && isNegative(other) !== isNegative(amount);
  });

/** The only share whose sign, turned round, makes the whole, in a row that has the other sign in another column. */
const lostSign = (table: ContextRecord, column: number, shares: ShareColumn): ReadCell | undefined => {
  const turned = table.rows.flatMap((row) => {
    const cell = row.cells[column];
    const amount = amountOf(cell);
    if (cell === undefined || amount === undefined || !shares.cells.includes(cell)) return [];
    const sum = subtract(subtract(shares.sum, amount), amount);
    return hasOtherSign(row, column, amount) && isNearWhole({ ...shares, sum }) ? [cell] : [];
  });
  return turned.length === 1 ? turned[0] : undefined;
};

const withOtherSign = (cell: ReadCell): string =>
  /^[-–]/.test(shown(cell)) ? shown(cell).replace(/^[-–]\s*/, '') : `-${shown(cell)}`;

/** Shares that their rows tell to be wrong, and that put right add up to 100, are told there. */
const isToldByRow = (table: ContextRecord, column: number, shares: ShareColumn): boolean => {
  const wrong = wrongShares(table, column).filter(({ printed }) => shares.cells.includes(printed));
  const sum = wrong.reduce(
    (total, { printed, value }) => add(subtract(total, amountOf(printed) ?? ZERO), value),
    shares.sum,
  );
  return wrong.length > 0 && isNearWhole({ ...shares, sum });
};

const findingsOf = (table: ContextRecord, column: number, neighbours: Neighbours): readonly Finding[] => {
  const shares = shareColumn(table, column);
  const isShare = table.columns[column]?.isShare === true;
  if (shares === undefined || (!isShare && !isPercent(shares))) return [];
  if (isNearWhole(shares) || !isShareOfWhole(shares, isShare, neighbours)) return [];
  if (isToldByRow(table, column, shares)) return [];
  const digits = Math.max(...shares.cells.map(printedDigits));
  const sign = lostSign(table, column, shares);
  return [
    findingOf(RULE, {
      code: sign === undefined ? 'sharesAndWhole' : 'shareWithoutSign',
      places: [...shares.cells, ...(shares.total === undefined ? [] : [shares.total])].map(
        ({ place }) => place,
      ),
      published: sign === undefined ? shares.cells.map(shown).join(' + ') : shown(sign),
      expected: sign === undefined ? '100' : withOtherSign(sign),
      params: {
        table: shortText(table.table.title),
        column: shortText(table.columns[column]?.label ?? ''),
        sum: printedNumber(shares.sum, digits),
      },
    }),
  ];
};

/** Columns of differences and variations part nothing. */
const DIFFERENCES = /\b(?:differenz|scart|scostament|variazion|var\b|saldo|delta)/i;

const findingsIn = (table: ContextRecord): readonly Finding[] => {
  const shares = table.columns.flatMap((_, column) => shareColumn(table, column) ?? []).filter(isPercent);
  const neighbours = { near: shares.filter(isNearWhole).length, columns: shares.length };
  return table.columns.flatMap(({ label }, column) =>
    isOfPerformance(label) || DIFFERENCES.test(label) ? [] : findingsOf(table, column, neighbours),
  );
};

/** Beyond what rounding explains. */
export const sharesOfWhole: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsIn)),
};
