/** Reads back the standalone page, and what a reader of DOCX makes of a file: both are HTML. */
import mammoth from 'mammoth';
import { elementsOf, type MarkupElement, readMarkup, textOf } from './markup-tree.ts';
import { type ReadDocument, singleBlanks } from './read-document.ts';

const NOTE_MARKS = new Set(['sup', 'title', 'desc']);
const NOT_OUTSIDE = new Set(['table', 'sup', 'svg', 'style', 'title', 'figcaption', 'section']);

const bodyRows = (table: MarkupElement): readonly (readonly string[])[] =>
  elementsOf(table, 'tbody')
    .flatMap((body) => elementsOf(body, 'tr'))
    .map((row) => elementsOf(row, 'th', 'td').map((cell) => singleBlanks(textOf(cell, NOTE_MARKS))));

/** Reads markup as a document. */
export const readMarkupDocument = (markup: string): ReadDocument => {
  const root = readMarkup(markup);
  return {
    tables: elementsOf(root, 'table').map(bodyRows),
    outside: singleBlanks(textOf(root, NOT_OUTSIDE)),
    all: textOf(root, new Set(['style'])),
  };
};

/** Reads the bytes of a standalone page. */
export const readHtmlDocument = (bytes: Uint8Array): Promise<ReadDocument> =>
  Promise.resolve(readMarkupDocument(new TextDecoder().decode(bytes)));

/** Reads the bytes of a DOCX. */
export const readDocxDocument = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return readMarkupDocument(value);
};
