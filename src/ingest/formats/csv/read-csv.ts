/** A file of separated values as a document: lines of one field are lines, what follows each other with several fields is a table. */
import type { Place } from '../../../kernel/index.ts';
import type { RawDocument } from '../../raw.ts';
import { type BlockBuilder, blockBuilder } from '../block-builder.ts';
import { decodeText } from '../decode.ts';
import type { TextFile } from '../plain-lines.ts';
import { type CsvRow, csvRows, separatorOf } from './csv-rows.ts';

const isEmpty = ({ fields }: CsvRow): boolean => fields.every((field) => field.trim() === '');

/** A title above a table is a row with one text, padded with empty fields by the program that exported it. */
const isTitle = ({ fields }: CsvRow): boolean => fields.filter((field) => field.trim() !== '').length < 2;

const addTable = (builder: BlockBuilder, rows: readonly CsvRow[], placeOf: (row: CsvRow) => Place): void => {
  const start = rows.findIndex((row) => !isTitle(row));
  for (const row of start === -1 ? rows : rows.slice(0, start)) {
    for (const field of row.fields.filter((each) => each.trim() !== '')) builder.line(field, placeOf(row));
  }
  const body = start === -1 ? [] : rows.slice(start);
  const [first] = body;
  if (first === undefined) return;
  const sources = body.map((row) => {
    const place = placeOf(row);
    return { place, cells: row.fields.map((text) => ({ text, place, columns: 1, rows: 1 })) };
  });
  builder.table(sources, placeOf(first));
};

/** Reads separated values. */
export const readCsv = ({ name, bytes }: TextFile): RawDocument => {
  const { text, isGuessed } = decodeText(bytes);
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const declared = /^sep=(.)\n/i.exec(plain)?.[1];
  const rows = csvRows(plain, declared ?? separatorOf(plain) ?? ';').slice(declared === undefined ? 0 : 1);
  const builder = blockBuilder();
  const placeOf = ({ line }: CsvRow): Place => ({ file: name, line });
  let open: CsvRow[] = [];
  for (const row of rows) {
    if (!isEmpty(row)) {
      open.push(row);
      continue;
    }
    addTable(builder, open, placeOf);
    open = [];
  }
  addTable(builder, open, placeOf);
  return {
    file: name,
    format: 'csv',
    blocks: builder.blocks(),
    issues: isGuessed
      ? [{ code: 'encodingGuessed', severity: 'notice', place: { file: name }, params: {} }]
      : [],
  };
};
