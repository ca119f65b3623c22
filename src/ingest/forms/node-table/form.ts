/**
 * Tables of nodes with their value: "Obiettivo | Peso | Valore | % su Ob pond | % su Ente", "Area strategica | Valore", "Unità | Valore".
 * They print the values of the tree again, so they are read as its nodes; targets and indicators are other tables.
 */
import type { NodeRecord, ReadCell, TableReference } from '../../../model/index.ts';
import type { Claim, Form } from '../../claim.ts';
import type { RawBlock } from '../../raw.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { tableTitles } from '../../rows/table-titles.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { type NodeColumn, nodeColumns } from './columns.ts';
import { kindOf, namedNode } from './names.ts';

const NODE_TABLE = 'node-table';

const figure = (row: StreamRow, columns: readonly NodeColumn[], role: NodeColumn): ReadCell | undefined => {
  const cell = row.cells[columns.indexOf(role)];
  return cell === undefined || cell.text.trim() === '' ? undefined : readCell(cell.text, cell.place);
};

const nodeOf = (
  row: StreamRow,
  columns: readonly NodeColumn[],
  context: { readonly table: TableReference; readonly heading: string },
): NodeRecord | undefined => {
  const [first] = row.cells;
  const { code, name } = namedNode(plainText(first?.text ?? ''));
  const type = plainText(row.cells[columns.indexOf('type')]?.text ?? '');
  const kind = kindOf(context.heading, code, type);
  if (first === undefined || name === '' || kind === undefined) return undefined;
  const [value, weight] = [figure(row, columns, 'value'), figure(row, columns, 'weight')];
  const [weighted, share] = [figure(row, columns, 'weighted'), figure(row, columns, 'share')];
  return {
    table: context.table,
    place: row.place,
    kind,
    title: readCell(name, first.place, 'text'),
    ...(code !== undefined && { code }),
    ...(value !== undefined && { value }),
    ...(weight !== undefined && { weight }),
    ...(weighted !== undefined && { weighted }),
    ...(share !== undefined && { share }),
  };
};

const claimOf = (
  block: RawBlock & { readonly kind: 'table' },
  title: string,
  index: number,
): Claim | undefined => {
  const [head, ...rows] = block.rows.map(
    ({ cells, place }): StreamRow => ({ cells, place, block: index, inTable: true }),
  );
  const columns = head === undefined ? undefined : nodeColumns(head);
  if (head === undefined || columns === undefined) return undefined;
  const heading = plainWords(head.cells[0]?.text ?? '');
  const table: TableReference = { form: NODE_TABLE, title, place: block.place, index };
  const read = rows.filter((row) => filled(row).length > 0);
  const nodes = read.flatMap((row) => nodeOf(row, columns, { table, heading }) ?? []);
  if (nodes.length < 2 || nodes.length < read.length) return undefined;
  const builder = claimBuilder(NODE_TABLE);
  for (const cell of filled(head)) builder.take(cell, 'heading');
  builder.endRow();
  for (const row of read) {
    for (const cell of filled(row)) builder.take(cell, 'cell');
    builder.endRow();
  }
  return builder.build({ title, place: block.place }, { nodes });
};

/** Tables of nodes. */
export const nodeTable: Form = {
  id: NODE_TABLE,
  read: ({ document, isTaken }): readonly Claim[] => {
    const titles = tableTitles(document);
    return document.blocks.flatMap((block, index) =>
      block.kind === 'table' && block.rows.every(({ cells }) => cells.every(({ atom }) => !isTaken(atom)))
        ? (claimOf(block, titles.get(index) ?? '', index) ?? [])
        : [],
    );
  },
};
