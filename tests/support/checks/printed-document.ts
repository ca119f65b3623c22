// Documents of our own cycles as a reader gets them, in the format that they are printed in; each row and line with a number of its own.
import { runChecks } from '../../../src/checks/index.ts';
import {
  composeDocument,
  documentKinds,
  type Printer,
  printDocx,
  printHtml,
  printXlsx,
} from '../../../src/documents/index.ts';
import { type RawDocument, readDocument, readFile, readPlainText } from '../../../src/ingest/index.ts';
import type { CycleFile, DocumentRecord, Finding } from '../../../src/model/index.ts';
import { inputOf } from '../document-input.ts';

/** The formats that corruptions are put into; `text`: the HTML as lines with tabs. */
export type PrintedFormat = 'html' | 'docx' | 'xlsx' | 'text';

/** A row of a table, or a line: its texts. */
export interface PrintedRow {
  readonly cells: readonly string[];
  readonly inTable: boolean;
}

/** A document as printed and read; the places of `raw` are the numbers of `rows`, from 1. */
export interface PrintedDocument {
  readonly name: string;
  readonly raw: RawDocument;
  readonly rows: readonly PrintedRow[];
}

type Block = RawDocument['blocks'][number];

const PRINTERS: Readonly<Record<Exclude<PrintedFormat, 'text'>, Printer>> = {
  html: printHtml,
  docx: printDocx,
  xlsx: printXlsx,
};

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The document with running numbers as places, an object for each cell, so that a cell is known by its place. */
const numbered = (raw: RawDocument): PrintedDocument => {
  const rows: PrintedRow[] = [];
  const next = (row: PrintedRow) => {
    rows.push(row);
    return { file: raw.file, line: rows.length };
  };
  const blocks = raw.blocks.map((block): Block => {
    if (block.kind !== 'table')
      return { ...block, place: next({ cells: [onOneLine(block.text)], inTable: false }) };
    const own = block.rows.map((row) => {
      const texts = row.cells.map(({ text }) => onOneLine(text));
      const place = next({ cells: texts, inTable: true });
      const cells = row.cells.map((cell, index) => ({
        ...cell,
        text: texts[index] ?? '',
        place: { ...place },
      }));
      return { place, cells };
    });
    return { ...block, rows: own, place: own[0]?.place ?? block.place };
  });
  return { name: raw.file, raw: { ...raw, blocks }, rows };
};

const asText = ({ name, raw, rows }: PrintedDocument): PrintedDocument => {
  const lines: string[] = [];
  let at = 0;
  for (const block of raw.blocks) {
    const count = block.kind === 'table' ? block.rows.length : 1;
    const mark = block.kind === 'heading' ? `${'#'.repeat(block.level)} ` : '';
    for (const row of rows.slice(at, at + count)) lines.push(`${mark}${row.cells.join('\t')}`);
    if (block.kind === 'table') lines.push('');
    at += count;
  }
  const file = name.replace(/\.html$/, '.txt');
  return numbered(readPlainText({ name: file, bytes: new TextEncoder().encode(lines.join('\n')) }));
};

/** A document of a cycle on the measured basis, where nobody's judgement departs from the figures. */
export const printedDocument = async (
  cycle: CycleFile,
  kind: string,
  format: PrintedFormat,
): Promise<PrintedDocument> => {
  const input = await inputOf({ ...cycle, assessments: [] }, { basis: 'measured' });
  const found = documentKinds(input).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no document ${kind}`);
  const written = format === 'text' ? 'html' : format;
  const bytes = await PRINTERS[written](composeDocument(found, input).tree);
  const name = `${cycle.administration.slug}-${cycle.year}-${kind}.${written}`;
  const file = await readFile({ name, bytes });
  if (!file.ok) throw new Error(`${name} is not read`);
  const document = numbered(file.value);
  return format === 'text' ? asText(document) : document;
};

/** What a document states. */
export const recordOf = ({ raw }: PrintedDocument): DocumentRecord => readDocument(raw).record;

/** What is found in it. */
export const findingsIn = (document: PrintedDocument): readonly Finding[] =>
  runChecks({ documents: [recordOf(document)], isOurs: true });
