/** References to cells of context tables, for the first words offered: the sentence then follows the table. */
import type { ComputedTable } from '../../../../model/index.ts';
import type { LabelledReference } from '../../../../wording/index.ts';

const hasValue = ({ rows }: ComputedTable, row: number, column: number): boolean => {
  const cell = rows[row]?.cells[column]?.cell;
  return cell?.state === 'value' && cell.value.kind !== 'text';
};

const reference = ({ table }: ComputedTable, row: number, column: number): LabelledReference => ({
  label: table.rows[row]?.label ?? '',
  reference: `table.${table.id}.${table.rows[row]?.id ?? ''}.${table.columns[column]?.id ?? ''}`,
});

const rowsWith = (computed: ComputedTable, column: number, isTotal: boolean): readonly LabelledReference[] =>
  computed.rows.flatMap(({ row }, index) =>
    (!isTotal || row.role === 'total') && hasValue(computed, index, column)
      ? [reference(computed, index, column)]
      : [],
  );

/** The first figures of a table, one for each of its first rows. */
export const firstFigures = (
  computed: ComputedTable | undefined,
  count: number,
): readonly LabelledReference[] =>
  computed === undefined ? [] : rowsWith(computed, 0, false).slice(0, count);

/** The column of the cycle's year: the one that says so, else the first. */
const columnOfYear = ({ table }: ComputedTable, year: number): number => {
  const said = table.columns.findIndex((column) => column.year === year);
  return Math.max(said, 0);
};

/** The total of the first table that has one, for the year. */
export const totalOfYear = (tables: readonly ComputedTable[], year: number): LabelledReference | undefined =>
  tables.flatMap((computed) => rowsWith(computed, columnOfYear(computed, year), true))[0];

/** The totals of a table in its last column that is not computed: the actual figures of a budget. */
export const lastTotals = (computed: ComputedTable | undefined): readonly LabelledReference[] => {
  if (computed === undefined) return [];
  const column = computed.table.columns.findLastIndex((each) => each.computed === undefined);
  return column < 0 ? [] : rowsWith(computed, column, true);
};
