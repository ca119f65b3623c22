/** The printers of documents, by format. */
import type { DocumentPrinter } from '../app/index.ts';
import { type Printer, printDocx, printHtml, printXlsx } from '../documents/index.ts';

const notYet: Printer = () => Promise.reject(new Error('no such printer'));
const PRINTERS = { pdf: notYet, docx: printDocx, xlsx: printXlsx, html: printHtml } as const;

/** Prints in this thread; the PDF's writer has a process of its own. */
export const printDocument: DocumentPrinter = (tree, format, options) => PRINTERS[format](tree, options);
