/** The rows under a header: objectives with their weight, indicators with targets and results, and the totals of the columns. */
import type { IndicatorRecord, NodeRecord, ParameterRecord, ReadCell } from '../../../model/index.ts';
import type { ColumnRole } from '../../rows/columns.ts';
import { type ColumnCell, indicatorRow } from '../../rows/indicator-row.ts';
import { individualOf } from '../../rows/individual-record.ts';
import type { StreamRow } from '../../rows/row-stream.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { objectiveNodes } from './objective-nodes.ts';
import { type BodyRow, nodeOfTitle, type OpenTable } from './open-table.ts';
import { codesIn, figureOf, kindOfRow, namedObjective, textOf } from './rows.ts';

const WORDS: ReadonlySet<ColumnRole> = new Set([
  'title',
  'code',
  'objective',
  'objectiveCode',
  'label',
  'formula',
  'source',
]);

/** Keeps a row of the table; cells under no known heading are unread. */
export const takeBodyRow = (open: OpenTable, row: StreamRow): void => {
  const cells = row.cells.flatMap((cell, index): readonly ColumnCell[] => {
    const column = open.header.columns[index];
    if (column !== undefined) {
      open.builder.take(cell, 'cell', WORDS.has(column.role) ? 'text' : 'figure');
      return [{ column, cell }];
    }
    if (cell.text.trim() !== '') open.builder.take(cell, 'unread');
    return [];
  });
  open.builder.endRow();
  open.rows.push({ cells, place: row.place });
};

const KINDS: readonly (readonly [NodeRecord['kind'], RegExp])[] = [
  ['area', /^AS/i],
  ['strategicObjective', /^OS/i],
  ['operationalObjective', /^OO/i],
];

const kindOfCode = (code: string): NodeRecord['kind'] =>
  KINDS.find(([, pattern]) => pattern.test(code))?.[0] ??
  (code.split('.').length > 2 ? 'operationalObjective' : 'strategicObjective');

const HOLDERS: ReadonlySet<NodeRecord['kind']> = new Set(['perspective', 'unit']);

/** The node above: the last one with fewer numbers in its code, else the one that the table's title names. */
const parentOf = (nodes: readonly NodeRecord[], code: string): number | undefined => {
  const depth = code.split('.').length;
  const found = nodes.findLastIndex(
    (node) => (node.code ?? '').split('.').length < depth || HOLDERS.has(node.kind),
  );
  return found < 0 ? undefined : found;
};

const nodeOf = (open: OpenTable, row: BodyRow): NodeRecord => {
  const { code, title } = namedObjective(row);
  const weight = figureOf(row, 'weight');
  const value = figureOf(row, 'achievement') ?? figureOf(row, 'value');
  const weighted = figureOf(row, 'weighted');
  const programme = textOf(row, 'programme');
  const parent = parentOf(open.nodes, code);
  return {
    table: open.table,
    place: row.place,
    kind: kindOfCode(code),
    code,
    title: readCell(title, row.place, 'text'),
    ...(weight !== undefined && { weight }),
    ...(value !== undefined && { value }),
    ...(weighted !== undefined && { weighted }),
    ...(programme !== '' && { programme: readCell(programme, row.place, 'text') }),
    ...(parent !== undefined && { parent }),
  };
};

const OBJECTIVES: ReadonlySet<NodeRecord['kind']> = new Set([
  'area',
  'strategicObjective',
  'operationalObjective',
]);

const CODE_FIRST = /^((?:[A-Z]{1,3}\.?)?\d+(?:\.\d+){0,3})(?=$|[\s:.-])\s*[-:.]?\s*/;

/** The objective of a row: in its own column, else the last one above it. */
const objectiveOf = (open: OpenTable, row: BodyRow): Partial<IndicatorRecord> => {
  const own = plainText(textOf(row, 'objective'));
  if (own !== '') {
    const inColumn = plainText(textOf(row, 'objectiveCode'));
    const code = inColumn === '' ? CODE_FIRST.exec(own)?.[1] : inColumn;
    const title = own.replace(CODE_FIRST, '');
    return { objective: { title, place: row.place, ...(code !== undefined && { code }) } };
  }
  const node = open.nodes.findLast(({ kind }) => OBJECTIVES.has(kind));
  if (node === undefined) return {};
  const { code, title, place } = node;
  return { objective: { title: title.published, place, ...(code !== undefined && { code }) } };
};

const periodsOf = ({ cells }: BodyRow): readonly ReadCell[] =>
  cells.filter(({ column }) => column.role === 'period').map(({ cell }) => readCell(cell.text, cell.place));

const parameterOf = (row: BodyRow): ParameterRecord | undefined => {
  const periods = periodsOf(row);
  const total = figureOf(row, 'total');
  if (periods.length < 2 || periods.every(({ published }) => published.trim() === '')) return undefined;
  const label = row.cells.find(({ column }) => column.role === 'label') ?? row.cells[0];
  return {
    label: readCell(label?.cell.text ?? '', row.place, 'text'),
    periods,
    spans: false,
    ...(total !== undefined && { total }),
  };
};

/** The total of the periods is the result where no other column holds it. */
const resultsOf = (row: BodyRow, own: IndicatorRecord['results']): IndicatorRecord['results'] => {
  const total = row.cells.find(({ column }) => column.role === 'total');
  if (own.length > 0 || total === undefined || total.cell.text.trim() === '') return own;
  const { heading, year } = total.column;
  const value = readCell(total.cell.text, total.cell.place);
  return [{ heading, value, ...(year !== undefined && { year }) }];
};

const indicatorOf = (open: OpenTable, row: BodyRow): IndicatorRecord => {
  const { title, header } = open;
  const perspective = title?.kind === 'perspective' ? title.name : header.corner;
  const unit = title?.kind === 'unit' ? { code: title.code ?? title.name, name: title.name } : undefined;
  const parameter = parameterOf(row);
  const record = indicatorRow(row.cells, {
    table: open.table,
    place: row.place,
    ...(perspective !== undefined && { perspective }),
    ...(unit !== undefined && { unit }),
    ...objectiveOf(open, row),
    ...open.extra,
    parameters: parameter === undefined ? [] : [parameter],
  });
  return { ...record, results: resultsOf(row, record.results) };
};

const addParameter = ({ indicators }: OpenTable, row: BodyRow): void => {
  const [last, parameter] = [indicators.at(-1), parameterOf(row)];
  if (last === undefined || parameter === undefined) return;
  indicators[indicators.length - 1] = { ...last, parameters: [...last.parameters, parameter] };
};

/** The totals that a row prints under the columns of weights and contributions, with what they close: objectives that print such a figure, else rows. */
const takeTotals = (open: OpenTable, row: BodyRow): void => {
  const own = open.nodes.filter((node) => node.place !== open.title?.place);
  const isTop = ({ parent }: NodeRecord): boolean =>
    parent === undefined || open.nodes[parent]?.place === open.title?.place;
  for (const column of ['weight', 'weighted'] as const) {
    const total = figureOf(row, column);
    const heading = row.cells.find((cell) => cell.column.role === column)?.column.heading ?? '';
    const rows = own.some((node) => node[column] !== undefined) ? own.filter(isTop) : open.indicators;
    const parts = rows
      .flatMap((each) => each[column] ?? [])
      .filter(({ empty, published }) => empty === undefined && /\d/.test(published));
    if (total?.understood !== undefined && parts.length > 1)
      open.totals.push({ table: open.table, place: total.place, column, heading, total, parts });
  }
};

const takeRecord = (open: OpenTable, row: BodyRow, codes: ReadonlySet<string>): void => {
  const kind = kindOfRow(row, codes);
  if (kind === 'total') takeTotals(open, row);
  else if (kind === 'objective') open.nodes.push(nodeOf(open, row));
  else if (kind === 'indicator') open.indicators.push(indicatorOf(open, row));
  else if (kind === 'parameter') addParameter(open, row);
};

/** Makes the records of a table whose rows are all there. */
export const takeRecords = (open: OpenTable): void => {
  const codes = codesIn(open.rows);
  const last = open.rows.findLast((row) => kindOfRow(row, codes) === 'total');
  const value =
    last === undefined ? undefined : (figureOf(last, 'weighted') ?? figureOf(last, 'achievement'));
  const node = nodeOfTitle(open, value);
  if (node !== undefined) open.nodes.push(node);
  open.nodes.push(...objectiveNodes(open, node === undefined ? undefined : 0));
  for (const row of open.rows) takeRecord(open, row, codes);
  if (open.title?.kind !== 'post') return;
  const post = open.title.name;
  open.individual.push(...open.indicators.map((record) => individualOf(record, post)));
  open.indicators.length = 0;
};
