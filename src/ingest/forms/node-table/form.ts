/** Tables of areas and objectives without indicators: weight, performance and contribution of each, up to the whole administration. */
import type { NodeRecord, ReadCell, TableReference } from '../../../model/index.ts';
import type { Claim, Form } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { type ClaimBuilder, claimBuilder } from '../../rows/claim-builder.ts';
import { claimTables, type FreeTable } from '../../rows/free-tables.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { type NodeColumn, type NodeHeader, nodeHeader } from './header.ts';
import { nodeNamed } from './node-named.ts';

const ROLL_UP = 'node-table';

const cellAt = (row: StreamRow, { columns }: NodeHeader, column: NodeColumn): Atom | undefined => {
  const atom = row.cells[columns.indexOf(column)];
  return atom === undefined || atom.text.trim() === '' ? undefined : atom;
};

const figure = (row: StreamRow, header: NodeHeader, column: NodeColumn): ReadCell | undefined => {
  const atom = cellAt(row, header, column);
  return atom === undefined ? undefined : readCell(atom.text, atom.place);
};

const nodeOf = (row: StreamRow, header: NodeHeader, table: TableReference): NodeRecord | undefined => {
  const text = ['level', 'code', 'title'] as const;
  const [level, code, title] = text.map((column) => plainText(cellAt(row, header, column)?.text ?? ''));
  const named = nodeNamed({
    level: level ?? '',
    code: code ?? '',
    title: title ?? '',
    corner: header.corner,
  });
  const weight = figure(row, header, 'weight');
  const weighted = figure(row, header, 'weighted');
  const own = figure(row, header, 'value');
  const value = own ?? (named?.kind === 'administration' ? weighted : undefined);
  if (named === undefined || (weight ?? value ?? weighted) === undefined) return undefined;
  return {
    table,
    place: row.place,
    kind: named.kind,
    title: readCell(named.title, row.place, 'text'),
    ...(named.code !== '' && { code: named.code }),
    ...(weight !== undefined && { weight }),
    ...(value !== undefined && { value }),
    ...(weighted !== undefined && value !== weighted && { weighted }),
  };
};

const RANKS: Readonly<Partial<Record<NodeRecord['kind'], number>>> = {
  administration: 0,
  perspective: 1,
  area: 1,
  strategicObjective: 2,
};

/** Every node with the one above it: the whole administration may stand first or last. */
const withParents = (nodes: readonly NodeRecord[]): readonly NodeRecord[] => {
  const whole = nodes.findIndex(({ kind }) => kind === 'administration');
  return nodes.map((node, position) => {
    const rank = RANKS[node.kind] ?? 3;
    const above = nodes.findLastIndex(
      (other, index) => index < position && (RANKS[other.kind] ?? 3) < rank && index !== whole,
    );
    const parent = above >= 0 ? above : whole;
    return parent < 0 || parent === position ? node : { ...node, parent };
  });
};

const takeRow = (builder: ClaimBuilder, row: StreamRow, { columns }: NodeHeader): void => {
  row.cells.forEach((cell, position) => {
    const column = columns[position] ?? 'other';
    const isWords = column === 'title' || column === 'code' || column === 'level';
    if (cell.text.trim() !== '') builder.take(cell, 'cell', isWords ? 'text' : 'figure');
  });
  builder.endRow();
};

const claimOf = ({ block, rows: [head, ...rows], title, index }: FreeTable): Claim | undefined => {
  const header = head === undefined ? undefined : nodeHeader(head);
  if (head === undefined || header === undefined) return undefined;
  const table: TableReference = { form: ROLL_UP, title, place: block.place, index };
  const nodes = rows.flatMap((row) => nodeOf(row, header, table) ?? []);
  if (nodes.length < 2 || nodes.length * 2 < rows.length) return undefined;
  const builder = claimBuilder(ROLL_UP);
  for (const atom of filled(head)) builder.take(atom, 'heading');
  builder.endRow();
  for (const row of rows) takeRow(builder, row, header);
  return builder.build({ title, place: block.place }, { nodes: withParents(nodes) });
};

/** Tables of areas and objectives. */
export const nodeTable: Form = {
  id: ROLL_UP,
  read: (request): readonly Claim[] => claimTables(request, claimOf),
};
