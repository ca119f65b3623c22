/** Tables of figures that no more specific form has taken: staff, indices, services, value added; a heading row, labels, figures. */
import type { ContextRecord, ReadCell } from '../../../model/index.ts';
import type { Claim, Form, FormRequest } from '../../claim.ts';
import type { RawBlock } from '../../raw.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { headingYear, isShareHeading, roleOfLabel, shapeOf, type TableShape } from './shape.ts';

const CONTEXT = 'context';

type Row = ContextRecord['rows'][number];

const takeRow = (
  builder: ReturnType<typeof claimBuilder>,
  row: StreamRow,
  shape: TableShape,
): Row | undefined => {
  const cells: ReadCell[] = [];
  let label: ReadCell | undefined;
  row.cells.forEach((cell, position) => {
    if (position <= shape.labelColumn) {
      if (cell.text.trim() === '') return;
      builder.take(cell, 'cell', 'text');
      const text = plainText(cell.text);
      label = readCell(label === undefined ? text : `${label.published} ${text}`, row.place, 'text');
    } else cells.push(builder.take(cell, 'cell'));
  });
  builder.endRow();
  if (label === undefined && cells.every(({ empty }) => empty === 'missing')) return undefined;
  const isHeading = cells.every(({ published }) => published.trim() === '');
  const named = label ?? readCell('', row.place, 'text');
  return { label: named, cells, role: isHeading ? 'heading' : roleOfLabel(named.published) };
};

const claimOf = (rows: readonly StreamRow[], title: string, index: number): Claim | undefined => {
  const shape = shapeOf(rows);
  const [first] = rows;
  if (shape === undefined || first === undefined) return undefined;
  const builder = claimBuilder(CONTEXT);
  for (const row of rows.slice(0, shape.headingRows)) {
    for (const atom of filled(row)) builder.take(atom, 'heading');
    builder.endRow();
  }
  const body = rows.slice(shape.headingRows).flatMap((row) => takeRow(builder, row, shape) ?? []);
  const columns = shape.headings.slice(shape.labelColumn + 1).map((label) => {
    const year = headingYear(label);
    return { label, isShare: isShareHeading(label), ...(year !== undefined && { year }) };
  });
  const record: ContextRecord = {
    table: { form: CONTEXT, title, place: first.place, index },
    columns,
    rows: body,
  };
  return builder.build({ title, place: first.place }, { contexts: [record] });
};

const rowsOf = (block: RawBlock & { readonly kind: 'table' }, index: number): readonly StreamRow[] =>
  block.rows.map(({ cells, place }) => ({ cells, place, block: index, inTable: true }));

/** Longest line above a table that is taken for its title. */
const TITLE_LENGTH = 200;

/** Tables of figures. */
export const contextTable: Form = {
  id: CONTEXT,
  read: ({ document, isTaken }: FormRequest): readonly Claim[] => {
    let title = '';
    return document.blocks.flatMap((block, index) => {
      if (block.kind !== 'table') {
        const text = plainText(block.text);
        if (text !== '' && text.length <= TITLE_LENGTH) title = text;
        return [];
      }
      if (block.rows.some((row) => row.cells.some(({ atom }) => isTaken(atom)))) return [];
      return claimOf(rowsOf(block, index), title, index) ?? [];
    });
  },
};
