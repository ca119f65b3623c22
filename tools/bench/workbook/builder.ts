// Collects the cells of the workbook and remembers where each result and each entered figure stands.
import type { CycleFile, Entry } from '../../../src/model/index.ts';
import type { CellPlace, Sheet, SheetCell } from './sheet.ts';

/** A result in the workbook; dates stand there as days. */
export interface ResultPlace extends CellPlace {
  readonly isDate: boolean;
}

/** A sheet being written. */
export interface Builder {
  readonly nextRow: () => number;
  readonly put: (place: CellPlace, cell: SheetCell) => void;
  readonly remember: (key: string, place: CellPlace, isDate?: boolean) => void;
  readonly rememberEntry: (id: string, place: CellPlace) => void;
  /** The position of the period of an entry; entries that span several have no place here. */
  readonly periodOf: (entry: Entry) => number;
  readonly sheet: Sheet;
  readonly results: ReadonlyMap<string, ResultPlace>;
  readonly entries: ReadonlyMap<string, CellPlace>;
}

/** An empty sheet for a cycle. */
export const createBuilder = (cycle: CycleFile): Builder => {
  const sheet: SheetCell[][] = [];
  const results = new Map<string, ResultPlace>();
  const entries = new Map<string, CellPlace>();
  const positions = new Map<string, number>(cycle.periods.map(({ id }, position) => [id, position]));
  return {
    sheet,
    results,
    entries,
    nextRow: () => sheet.push([]) - 1,
    put: ({ row, column }, cell) => {
      const cells = sheet[row];
      if (cells === undefined) throw new Error(`no row ${row}`);
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    },
    remember: (key, { row, column }, isDate = false) => {
      results.set(key, { row, column, isDate });
    },
    rememberEntry: (id, place) => {
      entries.set(id, place);
    },
    periodOf: ({ id, periods: [period, second] }) => {
      const position = period === undefined ? undefined : positions.get(period);
      if (position === undefined || second !== undefined) throw new Error(`no single period for ${id}`);
      return position;
    },
  };
};
