/**
 * Tables of monitoring: an indicator in each row with its target, the result at the end of each period under a heading that covers them,
 * and the year's; an indicator that several units share stands once for each, with the unit beside it.
 */
import { type IndicatorRecord, MONTHS, type TableReference } from '../../../model/index.ts';
import type { Claim, Form } from '../../claim.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { type Column, columnOf } from '../../rows/columns.ts';
import { claimTables, type FreeTable } from '../../rows/free-tables.ts';
import { type ColumnCell, indicatorRow } from '../../rows/indicator-row.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { withUnits } from './by-unit.ts';

const PERIOD_TABLE = 'period-table';

type Columns = readonly (Column | undefined)[];

const PERIOD =
  /^(?:i{1,3}|iv|[1-4] ?[°ºo^]?|prim[oa]|second[oa]|terz[oa]|quart[oa]) ?(?:quadr|trim|sem)[a-z]*\.?$/;

/** A row of headings that only names periods, under a heading that covers them. */
const isPeriods = (row: StreamRow | undefined): row is StreamRow =>
  row !== undefined &&
  filled(row).length > 0 &&
  filled(row).every(({ text }) => PERIOD.test(plainWords(text)) || MONTHS.includes(plainWords(text)));

/** Tables of units give the data of each parameter, no results. */
const isParameter = (heading: string): boolean => /^(?:parametr|variabil|fattor)/.test(plainWords(heading));

/** The heading for the whole year beside those of its periods. */
const isYear = (heading: string): boolean => /^anno(?: 20\d{2})?$/.test(plainWords(heading));

/** The columns of two rows of headings; the periods' are results of a part of the year. */
const columnsOf = (head: StreamRow, periods: StreamRow): Columns | undefined => {
  let above = '';
  const columns = Array.from(
    { length: Math.max(head.cells.length, periods.cells.length) },
    (_, position): Column | undefined => {
      const own = plainText(head.cells[position]?.text ?? '');
      const part = plainText(periods.cells[position]?.text ?? '');
      above = own === '' ? above : own;
      if (part !== '') return { role: 'result', heading: `${above} ${part}` };
      if (own === '') return undefined;
      const column = columnOf(own);
      return isYear(own) ? { ...column, role: 'result' } : column;
    },
  );
  const has = (role: string): boolean => columns.some((column) => column?.role === role);
  return has('title') && has('target') && !columns.some((column) => isParameter(column?.heading ?? ''))
    ? columns
    : undefined;
};

const claimOf = ({ block, rows: [head, periods, ...rows], title, index }: FreeTable): Claim | undefined => {
  const columns = head === undefined || !isPeriods(periods) ? undefined : columnsOf(head, periods);
  if (head === undefined || periods === undefined || columns === undefined) return undefined;
  const builder = claimBuilder(PERIOD_TABLE);
  const table: TableReference = { form: PERIOD_TABLE, title, place: block.place, index };
  for (const row of [head, periods]) {
    for (const cell of filled(row)) builder.take(cell, 'heading');
    builder.endRow();
  }
  const indicators = rows.flatMap((row): readonly IndicatorRecord[] => {
    const cells = row.cells.flatMap((cell, position): readonly ColumnCell[] => {
      const column = columns[position];
      builder.take(cell, column === undefined && cell.text.trim() !== '' ? 'unread' : 'cell');
      return column === undefined ? [] : [{ column, cell }];
    });
    builder.endRow();
    return filled(row).length < 2 ? [] : [indicatorRow(cells, { table, place: row.place })];
  });
  return builder.build({ title, place: block.place }, { indicators: withUnits(indicators) });
};

/** Tables of monitoring. */
export const periodTable: Form = {
  id: PERIOD_TABLE,
  read: (request): readonly Claim[] => claimTables(request, claimOf),
};
