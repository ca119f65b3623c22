// The formats of documents with the reader of each, for tests that print and read back.
import {
  type DocumentFormat,
  type DocumentTree,
  type Printer,
  printDocx,
  printHtml,
  printPdf,
  printXlsx,
} from '../../../src/documents/index.ts';
import type { ReadDocument } from '../../support/read-document/read-document.ts';
import { readDocxDocument, readHtmlDocument } from '../../support/read-document/read-html.ts';
import { readPdfDocument } from '../../support/read-document/read-pdf.ts';
import { readXlsxDocument } from '../../support/read-document/read-xlsx.ts';

/** A printer and what reads its bytes. */
export interface PrintedFormat {
  readonly format: DocumentFormat;
  readonly print: Printer;
  readonly read: (bytes: Uint8Array) => Promise<ReadDocument>;
  /** Workbooks have no sentences: only figures with a value come with their sentence. */
  readonly onlyValued: boolean;
}

/** All formats. */
export const PRINTED_FORMATS: readonly PrintedFormat[] = [
  { format: 'html', print: printHtml, read: readHtmlDocument, onlyValued: false },
  { format: 'xlsx', print: printXlsx, read: readXlsxDocument, onlyValued: true },
  { format: 'pdf', print: printPdf, read: readPdfDocument, onlyValued: false },
  { format: 'docx', print: printDocx, read: readDocxDocument, onlyValued: false },
];

/** Prints a document and reads it back from the bytes. */
export const readBack = async (tree: DocumentTree, { print, read }: PrintedFormat): Promise<ReadDocument> =>
  read(await print(tree));
