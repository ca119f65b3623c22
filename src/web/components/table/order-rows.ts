/** Orders the rows of a table by a column, as the address asks: `?ordina=TABLE.COLUMN&verso=desc`. */
import { compare } from '../../../kernel/index.ts';
import type { OrderKey, TableModel, TableRow } from './table-model.ts';

/** The order asked for. */
export interface TableOrder {
  readonly table: string;
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

const collator = new Intl.Collator('it', { numeric: true });

const compareKeys = (first: OrderKey, second: OrderKey): number => {
  if (first === undefined || second === undefined) return 0;
  if (typeof first === 'object' && typeof second === 'object') return compare(first, second);
  if (typeof first === 'string' && typeof second === 'string') return collator.compare(first, second);
  return typeof first === 'object' ? -1 : 1;
};

/** Rows without a key stay last in either direction; equal rows keep their order. */
const compareRows =
  (index: number, sign: 1 | -1) =>
  (first: TableRow, second: TableRow): number => {
    const [a, b] = [first.cells[index]?.order, second.cells[index]?.order];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * compareKeys(a, b);
  };

/** Reads the order from the values `ordina` and `verso` of an address. */
export const parseOrder = (
  asked: string | undefined,
  direction: string | undefined,
): TableOrder | undefined => {
  const [table, column] = asked?.split('.') ?? [];
  if (table === undefined || column === undefined) return undefined;
  return { table, column, direction: direction === 'desc' ? 'descending' : 'ascending' };
};

/** The table in the order asked for; as it is when the order names another table or a column that cannot be ordered. */
export const orderTable = (model: TableModel, order: TableOrder | undefined): TableModel => {
  if (order === undefined || order.table !== model.id) return model;
  const index = model.columns.findIndex((column) => column.id === order.column && column.sortable === true);
  if (index < 0) return model;
  const sign = order.direction === 'descending' ? -1 : 1;
  const rows = model.rows.toSorted(compareRows(index, sign)).map(({ level: _level, ...row }) => row);
  return { ...model, rows };
};
