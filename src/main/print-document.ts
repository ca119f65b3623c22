/** The printers of documents, by format. */
import type { DocumentPrinter } from '../app/index.ts';
import { printDocx, printHtml, printPdf, printXlsx } from '../documents/index.ts';

const PRINTERS = { pdf: printPdf, docx: printDocx, xlsx: printXlsx, html: printHtml } as const;

/** Prints in this thread; the PDF's writer has a process of its own. */
export const printDocument: DocumentPrinter = (tree, format, options) => PRINTERS[format](tree, options);
