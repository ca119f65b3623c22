/** The rows under a header: objectives with their weight, and indicators with targets and results. */
import type { IndicatorRecord, NodeRecord, ReadCell, TableReference } from '../../../model/index.ts';
import type { ClaimBuilder } from '../../rows/claim-builder.ts';
import type { ColumnRole } from '../../rows/columns.ts';
import { type ColumnCell, indicatorRow } from '../../rows/indicator-row.ts';
import type { StreamRow } from '../../rows/row-stream.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import type { Header } from './header.ts';

/** A table while it is read. */
export interface OpenTable {
  readonly builder: ClaimBuilder;
  readonly table: TableReference;
  readonly header: Header;
  readonly nodes: NodeRecord[];
  readonly indicators: IndicatorRecord[];
  readonly extra: Partial<IndicatorRecord>;
}

const CODED = /^(\d+(?:\.\d+){1,3})\s*[-.:]?\s+(?=\p{L})/u;

const cellsOf = (open: OpenTable, row: StreamRow): readonly ColumnCell[] =>
  row.cells.flatMap((cell, index): readonly ColumnCell[] => {
    const column = open.header.columns[index];
    if (column !== undefined) {
      open.builder.take(cell, 'cell', column.role === 'title' ? 'text' : 'figure');
      return [{ column, cell }];
    }
    if (cell.text.trim() !== '') open.builder.take(cell, 'unread');
    return [];
  });

const textOf = (cells: readonly ColumnCell[], role: ColumnRole): string =>
  cells.find(({ column }) => column.role === role)?.cell.text.trim() ?? '';

const figureOf = (cells: readonly ColumnCell[], role: ColumnRole): ReadCell | undefined => {
  const found = cells.find(({ column, cell }) => column.role === role && cell.text.trim() !== '');
  return found === undefined ? undefined : readCell(found.cell.text, found.cell.place);
};

const isObjective = (cells: readonly ColumnCell[]): boolean =>
  CODED.test(plainText(textOf(cells, 'title'))) &&
  cells.every(({ column, cell }) => !['target', 'result'].includes(column.role) || cell.text.trim() === '');

/** The node above: the last one with fewer numbers in its code. */
const parentOf = (nodes: readonly NodeRecord[], code: string): number | undefined => {
  const depth = code.split('.').length;
  const found = nodes.findLastIndex(
    (node) => (node.code ?? '').split('.').length < depth || node.kind === 'perspective',
  );
  return found < 0 ? undefined : found;
};

const nodeOf = (open: OpenTable, row: StreamRow, cells: readonly ColumnCell[]): NodeRecord => {
  const title = plainText(textOf(cells, 'title'));
  const code = CODED.exec(title)?.[1] ?? '';
  const weight = figureOf(cells, 'weight');
  const programme = textOf(cells, 'programme');
  const parent = parentOf(open.nodes, code);
  return {
    table: open.table,
    place: row.place,
    kind: code.split('.').length > 2 ? 'operationalObjective' : 'strategicObjective',
    code,
    title: readCell(title.replace(CODED, ''), row.place, 'text'),
    ...(weight !== undefined && { weight }),
    ...(programme !== '' && { programme: readCell(programme, row.place, 'text') }),
    ...(parent !== undefined && { parent }),
  };
};

const objectiveAbove = (open: OpenTable): Partial<IndicatorRecord> => {
  const node = open.nodes.findLast(({ kind }) => kind !== 'perspective');
  if (node === undefined) return {};
  return {
    objective: {
      title: node.title.published,
      place: node.place,
      ...(node.code !== undefined && { code: node.code }),
    },
  };
};

/** Takes a row of the table; a row without a title is left as unread cells. */
export const takeBodyRow = (open: OpenTable, row: StreamRow): void => {
  const cells = cellsOf(open, row);
  if (isObjective(cells)) open.nodes.push(nodeOf(open, row, cells));
  else if (textOf(cells, 'title') !== '') {
    const perspective = open.header.corner;
    open.indicators.push(
      indicatorRow(cells, {
        table: open.table,
        place: row.place,
        ...(perspective !== undefined && { perspective }),
        ...objectiveAbove(open),
        ...open.extra,
      }),
    );
  }
  open.builder.endRow();
};
