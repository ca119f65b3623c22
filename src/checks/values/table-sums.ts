/** Which rows of a table of figures add up to which total: learnt from the columns in which they do, before a column is accused. */
import { add, compare, isZero, type Rational, rememberObjects, subtract, ZERO } from '../../kernel/index.ts';
import type { ContextRecord, ReadCell } from '../../model/index.ts';
import { amountOf } from './exact.ts';

type Row = ContextRecord['rows'][number];

/** A total and the rows that it should be the sum of. `isFlat`: the only total of a table without headings. */
export interface TotalRelation {
  readonly total: Row;
  readonly parts: readonly Row[];
  readonly isFlat: boolean;
}

/** "di cui" marks a part of the row above, which is counted already. */
export const isOfWhich = (label: string): boolean => /^\s*[-–•]?\s*di\s+cui\b/i.test(label);

const itemsIn = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ role, label }) => role === 'item' && !isOfWhich(label.published));

const lastIndex = (rows: readonly Row[], roles: readonly Row['role'][]): number =>
  rows.findLastIndex(({ role }) => roles.includes(role));

/** The sets of rows that a total may close: since the total or heading above, since the heading, the totals above, all items. */
const candidates = (above: readonly Row[]): readonly (readonly Row[])[] => {
  const sinceTotal = above.slice(lastIndex(above, ['total', 'heading']) + 1);
  const sinceHeading = above.slice(lastIndex(above, ['heading']) + 1);
  return [
    itemsIn(sinceTotal),
    itemsIn(sinceHeading),
    above.filter(({ role }) => role === 'total'),
    itemsIn(above),
  ].filter((rows) => rows.length > 1);
};

/** The amounts of a column in some rows; a blank cell adds nothing; nothing is known when a cell is not understood. */
const amountsIn = (rows: readonly Row[], column: number): readonly Rational[] | undefined => {
  const amounts: Rational[] = [];
  for (const { cells } of rows) {
    const cell = cells[column];
    const amount = amountOf(cell);
    if (amount === undefined && cell?.published.trim().replace(/^[-–]+$/, '') !== '') return undefined;
    if (amount !== undefined) amounts.push(amount);
  }
  return amounts;
};

/** The sum of a column over some rows; `undefined` when fewer than two cells are figures or one is not understood. */
export const sumIn = (rows: readonly Row[], column: number): Rational | undefined => {
  const amounts = amountsIn(rows, column);
  return amounts === undefined || amounts.length < 2 ? undefined : amounts.reduce(add, ZERO);
};

/** A column of figures of a total with what its parts add up to. */
export interface ColumnSum {
  readonly column: number;
  readonly total: ReadCell;
  readonly printed: Rational;
  readonly sum: Rational;
}

/** The sums of the columns that can add up: no shares, rates, means and changes. */
const columnSums = (table: ContextRecord, total: Row, parts: readonly Row[]): readonly ColumnSum[] =>
  table.columns.flatMap(({ label, isShare }, column): readonly ColumnSum[] => {
    const cell = total.cells[column];
    const printed = amountOf(cell);
    const sum = sumIn(parts, column);
    if (isShare || cell === undefined || printed === undefined || sum === undefined) return [];
    if (cell.understood?.kind === 'percent' || NOT_ADDITIVE.test(label)) return [];
    return [{ column, total: cell, printed, sum }];
  });

const NOT_ADDITIVE =
  /\b(?:medi[ao]|indice|var\b|variazion|tass[oi]|rapporto|differenza|scostament|incidenza|scarto)/i;

const holds = ({ printed, sum }: ColumnSum): boolean => compare(printed, sum) === 0;

const isTelling = (each: ColumnSum): boolean => holds(each) && !isZero(each.printed);

/** Rows that a row must close, before it is taken for a total that is not called so. */
const LEAST_PARTS = 3;
const LEAST_COLUMNS = 3;
/** Longer tables are lists; each of their rows would be summed up. */
const MOST_ROWS = 60;

/** Rows that no word calls a total ("Provincia", "Valore della produzione") but that are the sum of all above in nearly all columns. */
const withLearntTotals = (table: ContextRecord): readonly Row[] => {
  if (table.rows.length > MOST_ROWS || table.rows.some(({ role }) => role === 'total')) return table.rows;
  return table.rows.map((row, index) => {
    const above = table.rows.slice(0, index);
    const parts = itemsIn(above.slice(lastIndex(above, ['heading']) + 1));
    if (row.role !== 'item' || parts.length < LEAST_PARTS) return row;
    const sums = columnSums(table, row, parts);
    const right = sums.filter(isTelling).length;
    return right >= LEAST_COLUMNS && right * 4 >= sums.length * 3 ? { ...row, role: 'total' } : row;
  });
};

/** A total with the rows that it closes and the sums of its columns. */
export interface CheckedTotal extends TotalRelation {
  readonly sums: readonly ColumnSum[];
}

/**
 * The totals of a table. A relation is believed when it holds in some column; in a flat table also when it holds in none.
 * A total whose rows cannot be learnt is left out.
 */
export const checkedTotals = rememberObjects((table: ContextRecord): readonly CheckedTotal[] => {
  const rows = withLearntTotals(table);
  const totals = rows.filter(({ role }) => role === 'total');
  const isFlat = totals.length === 1 && rows.at(-1) === totals[0] && lastIndex(rows, ['heading']) <= 0;
  return rows.flatMap((total, index): readonly CheckedTotal[] => {
    if (total.role !== 'total') return [];
    const relations = candidates(rows.slice(0, index)).map((parts) => ({
      total,
      parts,
      isFlat,
      sums: columnSums(table, total, parts),
    }));
    const proven = relations.map((relation) => ({ relation, count: relation.sums.filter(isTelling).length }));
    const best = proven.reduce<(typeof proven)[number] | undefined>(
      (found, each) => (found === undefined || each.count > found.count ? each : found),
      undefined,
    );
    return best === undefined || (best.count === 0 && !isFlat) ? [] : [best.relation];
  });
});

/** Columns of a total in which the parts do not add up. */
export const wrongSums = ({ sums }: CheckedTotal): readonly ColumnSum[] =>
  sums.filter((each) => !holds(each));

/**
 * What figures should be for their wrong totals to be right: each part alone, or the total. A figure that another rule finds wrong and
 * that would be right so is the same mistake, which the total tells.
 */
export const rightedByTotal = rememberObjects((table: ContextRecord): ReadonlyMap<ReadCell, Rational> => {
  const righted = new Map<ReadCell, Rational>();
  for (const checked of checkedTotals(table)) {
    for (const { column, total, printed, sum } of wrongSums(checked)) {
      righted.set(total, sum);
      for (const { cells } of checked.parts) {
        const cell = cells[column];
        const amount = amountOf(cell);
        if (cell === undefined || amount === undefined) continue;
        righted.set(cell, subtract(amount, subtract(sum, printed)));
      }
    }
  }
  return righted;
});

/** Whether a column is of money: two decimals everywhere, or amounts with the sign of the euro. */
export const isMoney = (parts: readonly Row[], column: number): boolean => {
  const cells = parts
    .flatMap(({ cells: own }) => own[column] ?? [])
    .filter((cell) => amountOf(cell) !== undefined);
  return (
    cells.length > 1 &&
    cells.every(
      ({ understood }) =>
        understood !== undefined &&
        'amount' in understood &&
        (understood.kind === 'money' || /\.\d{2}$/.test(understood.amount)),
    )
  );
};

/** Columns of a performance: its weights and scores are no shares of anything counted in the table. */
export const isOfPerformance = (label: string): boolean =>
  /\b(?:pes[oi]|target|punteggi[oo]?|ponderat[ao]|pesat[ao]|raggiungimento|realizzazione|performance)\b/i.test(
    label,
  );
