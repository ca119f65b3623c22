/** Documents as tagged PDF: PDF/UA-1 to publish, PDF/A-2a to keep. */
import type { Printer } from '../format.ts';
import { withPageFlow } from '../page-flow.ts';
import { pageDocument } from './page-document.ts';
import { type PrintingProcess, printingProcess } from './printing-process.ts';

let shared: PrintingProcess | undefined;

/**
 * Prints as PDF 1.7 with structure, bookmarks and language (ISO 14289-1; with `archive` ISO 19005-2, level A). Several requests at once wait
 * for each other. Rejects when the writer objects to the document, dies or takes more than two minutes.
 */
export const printPdf: Printer = (tree, options = {}) => {
  shared ??= printingProcess();
  return shared.print({ data: pageDocument(withPageFlow(tree)), archive: options.archive === true });
};
