/** Context tables of a cycle of ours as records; cells of totals hold what was published or typed, so that it can be compared. */
import type { ContextRecord, ContextTable, CycleFile } from '../../model/index.ts';
import { stateCell, textCell } from './live-cells.ts';

const isShareColumn = ({ label, computed }: ContextTable['columns'][number]): boolean =>
  (computed !== undefined && computed.kind !== 'sum') ||
  /%|\b(?:quota|incidenza|tasso|percentuale)\b/i.test(label);

const recordOf = (table: ContextTable, index: number): ContextRecord => ({
  table: { form: 'cycle', title: table.title, place: { id: table.id, field: 'title' }, index },
  columns: table.columns.map((column) => ({
    label: column.label,
    isShare: isShareColumn(column),
    ...(column.year !== undefined && { year: column.year }),
  })),
  rows: table.rows.flatMap((row): ContextRecord['rows'] =>
    row.role === 'share'
      ? []
      : [
          {
            label: textCell(row.label, { id: table.id, field: `rows.${row.id}.label` }),
            role: row.role,
            cells: row.cells.map((cell, column) =>
              stateCell(cell, {
                id: table.id,
                field: `rows.${row.id}.${table.columns[column]?.id ?? column}`,
              }),
            ),
          },
        ],
  ),
});

/** Number of the first context table; before it stand the tables of indicators, nodes and cards. */
const FIRST_TABLE = 3;

/** All context tables; rows of shares below them are computed and are left out. */
export const liveContexts = ({ tables }: CycleFile): readonly ContextRecord[] =>
  tables.map((table, position) => recordOf(table, FIRST_TABLE + position));
