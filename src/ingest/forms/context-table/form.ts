/** Tables of figures that no more specific form has taken: staff, indices, services, value added; a heading row, labels, figures. */
import type { ContextRecord, ReadCell } from '../../../model/index.ts';
import type { Claim, Form, FormRequest } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { isFree, rowsOfTable } from '../../rows/free-tables.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { tableTitles, withoutNumber } from '../../rows/table-titles.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { isTitle, tableTitle } from './headings.ts';
import { headingYear, isShareHeading, roleOfLabel, shapeOf, type TableShape } from './shape.ts';
import { signColumns } from './sign-column.ts';

const CONTEXT = 'context';

type Row = ContextRecord['rows'][number];

/** A number with the sign that stands in the cell before it. */
const signed = (sign: Atom, number: ReadCell): ReadCell => {
  const cell = readCell(`${plainText(sign.text)}${plainText(number.published)}`, number.place);
  return {
    ...cell,
    published: `${sign.text.trim()} ${number.published.trim()}`,
    oddities: [...(cell.oddities ?? []), 'signInOtherCell'],
  };
};

interface Columns {
  readonly labelColumn: number;
  readonly signs: ReadonlySet<number>;
  readonly width: number;
}

const takeRow = (
  builder: ReturnType<typeof claimBuilder>,
  row: StreamRow,
  { labelColumn, signs, width }: Columns,
): Row | undefined => {
  const cells: ReadCell[] = [];
  let label: ReadCell | undefined;
  row.cells.slice(0, width).forEach((cell, position) => {
    if (position <= labelColumn) {
      if (cell.text.trim() === '') return;
      builder.take(cell, 'cell', 'text');
      const text = plainText(cell.text);
      label = readCell(label === undefined ? text : `${label.published} ${text}`, row.place, 'text');
      return;
    }
    const read = builder.take(cell, 'cell');
    const sign = signs.has(position - 1) ? row.cells[position - 1] : undefined;
    if (signs.has(position)) return;
    cells.push(sign === undefined || sign.text.trim() === '' ? read : signed(sign, read));
  });
  builder.endRow();
  if (label === undefined && cells.every(({ empty }) => empty === 'missing')) return undefined;
  const isHeading = cells.every(({ published }) => published.trim() === '');
  const named = label ?? readCell('', row.place, 'text');
  return { label: named, cells, role: isHeading ? 'heading' : roleOfLabel(named.published) };
};

/** Headings of the columns of figures; those over a column of signs belong to its numbers. */
const columnsOf = (shape: TableShape, signs: ReadonlySet<number>): ContextRecord['columns'] =>
  shape.headings.flatMap((heading, position): ContextRecord['columns'] => {
    if (position <= shape.labelColumn || signs.has(position)) return [];
    const before = signs.has(position - 1) ? (shape.headings[position - 1] ?? '') : '';
    const label = before.includes(heading) ? before : `${before} ${heading}`.trim();
    const year = headingYear(label);
    return [{ label, isShare: isShareHeading(label), ...(year !== undefined && { year }) }];
  });

const claimOf = (rows: readonly StreamRow[], above: string, index: number): Claim | undefined => {
  const shape = shapeOf(rows);
  const [first] = rows;
  if (shape === undefined || first === undefined) return undefined;
  const builder = claimBuilder(CONTEXT);
  for (const row of rows.slice(0, shape.headingRows)) {
    for (const atom of filled(row)) builder.take(atom, 'heading');
    builder.endRow();
  }
  const title = tableTitle(shape, shape.labelColumn, above);
  const body = rows.slice(shape.headingRows);
  const signs = signColumns(body);
  const columns = columnsOf(shape, signs);
  const record: ContextRecord = {
    table: { form: CONTEXT, title, place: first.place, index },
    columns,
    rows: body.flatMap(
      (row) =>
        takeRow(builder, row, { labelColumn: shape.labelColumn, signs, width: shape.headings.length }) ?? [],
    ),
  };
  return builder.build({ title, place: first.place }, { contexts: [record] });
};

/** Longest line above a table that is taken for its title. */
const TITLE_LENGTH = 200;

/** Tables of figures. */
export const contextTable: Form = {
  id: CONTEXT,
  read: ({ document, isTaken }: FormRequest): readonly Claim[] => {
    // In a workbook the lines between a title and its table lead elsewhere
    const titles: ReadonlyMap<number, string> =
      document.format === 'xlsx' || document.format === 'ods' ? tableTitles(document) : new Map();
    let title = '';
    return document.blocks.flatMap((block, index) => {
      if (block.kind !== 'table') {
        const text = plainText(block.text);
        if (isTitle(text) && text.length <= TITLE_LENGTH) title = withoutNumber(text);
        return [];
      }
      if (!isFree(block, isTaken)) return [];
      return claimOf(rowsOfTable(block, index), titles.get(index) ?? title, index) ?? [];
    });
  },
};
