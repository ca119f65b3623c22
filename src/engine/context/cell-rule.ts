/** Which computation a cell of a context table follows, and from which cells. */
import type { ContextComputation, ContextTable } from '../../model/index.ts';

/** A cell that a computation names: its place in the table (absent when no row or column has that id), and how it is called. */
export interface Operand {
  readonly at: number | undefined;
  readonly name: string;
}

/** What to do with which cells. */
export type CellRule =
  | { readonly kind: 'sum'; readonly plus: readonly Operand[]; readonly minus: readonly Operand[] }
  | { readonly kind: 'share'; readonly part: Operand; readonly whole: Operand; readonly digits: number };

/** All operands of a rule. */
export const operandsOf = (rule: CellRule): readonly Operand[] =>
  rule.kind === 'sum' ? [...rule.plus, ...rule.minus] : [rule.part, rule.whole];

type Named = { readonly id: string; readonly label: string };

/** Positions by id; of two with the same id the first counts (the second is an issue of the file). */
const positions = (items: readonly Named[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, index): [string, number] => [id, index]).reverse());

const nameOf = (item: Named | undefined, id: string): string =>
  item === undefined || item.label === '' ? id : item.label;

/** Finds the cells that a computation names; `across`: along the row (a column's computation) instead of down the column. */
interface Finder {
  readonly operand: (id: string) => Operand;
  readonly ofRow: (column: string, row: string | undefined) => Operand;
}

const ruleOf = (computation: ContextComputation, { operand, ofRow }: Finder): CellRule => {
  if (computation.kind === 'sum') {
    const { plus, minus } = computation;
    return { kind: 'sum', plus: plus.map(operand), minus: (minus ?? []).map(operand) };
  }
  const { digits } = computation;
  if (computation.kind === 'share') {
    return { kind: 'share', part: operand(computation.part), whole: operand(computation.whole), digits };
  }
  const { column, row } = computation;
  return { kind: 'share', part: ofRow(column, undefined), whole: ofRow(column, row), digits };
};

/**
 * Where a row and a column both say how a cell is computed, a share is taken before a sum (a share of totals is never a sum of rounded
 * shares), and among equals the column before the row.
 */
const stronger = (
  row: ContextComputation | undefined,
  column: ContextComputation | undefined,
): 'row' | 'column' | undefined => {
  if (row === undefined) return column === undefined ? undefined : 'column';
  if (column === undefined) return 'row';
  return column.kind === 'sum' && row.kind !== 'sum' ? 'row' : 'column';
};

/** The rule of each cell by its place (row × number of columns + column); `undefined` where the cell is entered. Headings are never computed. */
export const cellRules = (table: ContextTable): ((place: number) => CellRule | undefined) => {
  const { columns, rows } = table;
  const rowAt = positions(rows);
  const columnAt = positions(columns);
  const width = columns.length;
  const cell = (row: number | undefined, column: number | undefined): number | undefined =>
    row === undefined || column === undefined ? undefined : row * width + column;
  return (place) => {
    const [r, c] = [Math.floor(place / width), place % width];
    const row = rows[r];
    const chosen = row?.role === 'heading' ? undefined : stronger(row?.computed, columns[c]?.computed);
    const computation = chosen === 'row' ? row?.computed : columns[c]?.computed;
    if (chosen === undefined || computation === undefined) return undefined;
    return ruleOf(computation, {
      operand: (id) =>
        chosen === 'row'
          ? { at: cell(rowAt.get(id), c), name: nameOf(rows[rowAt.get(id) ?? -1], id) }
          : { at: cell(r, columnAt.get(id)), name: nameOf(columns[columnAt.get(id) ?? -1], id) },
      ofRow: (column, id) =>
        id === undefined
          ? { at: cell(r, columnAt.get(column)), name: nameOf(row, column) }
          : { at: cell(rowAt.get(id), columnAt.get(column)), name: nameOf(rows[rowAt.get(id) ?? -1], id) },
    });
  };
};
