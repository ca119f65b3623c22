/** Tables whose rows are years ("Anno | Risultato | Target"): the name of an indicator in a row of its own, its years under it. */
import type { IndicatorRecord, TableReference } from '../../../model/index.ts';
import type { Claim, Form } from '../../claim.ts';
import { type ClaimBuilder, claimBuilder } from '../../rows/claim-builder.ts';
import { type Column, columnOf, yearOfHeading } from '../../rows/columns.ts';
import { claimTables, type FreeTable } from '../../rows/free-tables.ts';
import { type ColumnCell, indicatorRow } from '../../rows/indicator-row.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';

const YEAR_ROWS = 'year-rows';

interface OpenTable {
  readonly builder: ClaimBuilder;
  readonly table: TableReference;
  readonly columns: readonly Column[];
  readonly indicators: IndicatorRecord[];
}

/** The columns under a heading row that begins with the year and has a target or a result; `undefined` for other rows. */
const columnsOf = (row: StreamRow): readonly Column[] | undefined => {
  if (!/^ann[oi]$/.test(plainWords(row.cells[0]?.text ?? ''))) return undefined;
  const columns = row.cells.map(({ text }) => columnOf(text));
  return columns.some(({ role }) => role === 'target' || role === 'result') ? columns : undefined;
};

const newIndicator = (open: OpenTable, row: StreamRow, title: string): IndicatorRecord => {
  const [cell] = filled(row);
  const cells: readonly ColumnCell[] =
    cell === undefined
      ? []
      : [{ column: { role: 'title', heading: 'Indicatore' }, cell: { ...cell, text: title } }];
  return indicatorRow(cells, { table: open.table, place: row.place });
};

/** The figures of a year; the row without a name above it is of the indicator that the table's title names. */
const takeYear = (open: OpenTable, row: StreamRow, year: number): void => {
  for (const cell of row.cells) open.builder.take(cell, 'cell');
  const cells = row.cells.flatMap((cell, index): readonly ColumnCell[] => {
    const column = open.columns[index];
    return column === undefined || index === 0 ? [] : [{ column: { ...column, year }, cell }];
  });
  const own = indicatorRow(cells, { table: open.table, place: row.place });
  const last = open.indicators.pop() ?? newIndicator(open, row, open.table.title);
  open.indicators.push({
    ...last,
    targets: [...last.targets, ...own.targets],
    results: [...last.results, ...own.results],
  });
};

const takeRow = (open: OpenTable, row: StreamRow): void => {
  const cells = filled(row);
  const [first] = cells;
  if (first === undefined) return;
  const year = yearOfHeading(plainWords(first.text));
  if (cells.length === 1) {
    open.builder.take(first, 'cell', 'text');
    open.indicators.push(newIndicator(open, row, first.text));
  } else if (year !== undefined && first.text.trim().length < 12) takeYear(open, row, year);
  else for (const cell of cells) open.builder.take(cell, 'unread');
  open.builder.endRow();
};

const claimOf = ({ block, rows: [head, ...rows], title, index }: FreeTable): Claim | undefined => {
  const columns = head === undefined ? undefined : columnsOf(head);
  if (head === undefined || columns === undefined) return undefined;
  const table: TableReference = { form: YEAR_ROWS, title, place: block.place, index };
  const open: OpenTable = { builder: claimBuilder(YEAR_ROWS), table, columns, indicators: [] };
  for (const cell of head.cells) open.builder.take(cell, 'heading');
  open.builder.endRow();
  for (const row of rows) takeRow(open, row);
  return open.indicators.length === 0
    ? undefined
    : open.builder.build({ title, place: block.place }, { indicators: open.indicators });
};

/** Tables of years. */
export const yearRows: Form = {
  id: YEAR_ROWS,
  read: (request): readonly Claim[] => claimTables(request, claimOf),
};
