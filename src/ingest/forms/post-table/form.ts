/** Objectives of a post as a real table: a title that names the post, headings with target and result, a row for each objective. */
import type { IndicatorRecord, TableReference } from '../../../model/index.ts';
import type { Claim, Form } from '../../claim.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { columnOf } from '../../rows/columns.ts';
import { claimTables, type FreeTable } from '../../rows/free-tables.ts';
import { indicatorRow } from '../../rows/indicator-row.ts';
import { individualOf } from '../../rows/individual-record.ts';
import { filled } from '../../rows/row-stream.ts';
import { isPostTitle, postOf } from './post.ts';

const INDIVIDUAL = 'individual';

const claimOf = ({ block, rows: [head, ...rows], title, index }: FreeTable): Claim | undefined => {
  const columns = head?.cells.map(({ text }) => columnOf(text)) ?? [];
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  if (head === undefined || !has('title') || !has('target') || !has('result')) return undefined;
  const builder = claimBuilder(INDIVIDUAL);
  const table: TableReference = { form: INDIVIDUAL, title, place: block.place, index };
  for (const cell of head.cells) builder.take(cell, 'heading');
  builder.endRow();
  const records = rows.flatMap((row): readonly IndicatorRecord[] => {
    for (const cell of filled(row)) builder.take(cell, 'cell');
    builder.endRow();
    const cells = row.cells.flatMap((cell, position) => {
      const column = columns[position];
      return column === undefined ? [] : [{ column, cell }];
    });
    return filled(row).length < 2 ? [] : [indicatorRow(cells, { table, place: row.place })];
  });
  const individual = records.map((record) => individualOf(record, postOf(title)));
  return builder.build({ title, place: block.place }, { individual });
};

/** Tables of posts. */
export const postTable: Form = {
  id: 'post-table',
  read: (request): readonly Claim[] =>
    claimTables(request, (table) => (isPostTitle(table.title) ? claimOf(table) : undefined)),
};
