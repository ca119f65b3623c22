/** Objectives of a post as a real table: a title that names the post, headings with target and result, a row for each objective. */
import type { IndicatorRecord, TableReference } from '../../../model/index.ts';
import type { Claim, Form } from '../../claim.ts';
import type { RawBlock } from '../../raw.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { columnOf } from '../../rows/columns.ts';
import { indicatorRow } from '../../rows/indicator-row.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { tableTitles } from '../../rows/table-titles.ts';
import { individualOf, isPostTitle, postOf } from './post.ts';

const INDIVIDUAL = 'individual';

const claimOf = (
  block: RawBlock & { readonly kind: 'table' },
  title: string,
  index: number,
): Claim | undefined => {
  const [head, ...rows] = block.rows.map(
    ({ cells, place }): StreamRow => ({ cells, place, block: index, inTable: true }),
  );
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
  read: ({ document, isTaken }): readonly Claim[] => {
    const titles = tableTitles(document);
    return document.blocks.flatMap((block, index) => {
      const title = titles.get(index) ?? '';
      return block.kind === 'table' &&
        isPostTitle(title) &&
        block.rows.every(({ cells }) => cells.every(({ atom }) => !isTaken(atom)))
        ? (claimOf(block, title, index) ?? [])
        : [];
    });
  },
};
