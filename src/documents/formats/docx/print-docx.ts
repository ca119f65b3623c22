/** The document as a file for word processors (Office Open XML, ISO/IEC 29500), to go on editing. */
import { Document, Packer } from 'docx';
import type { DocumentTree } from '../../tree.ts';
import type { Printer } from '../format.ts';
import { withPageFlow } from '../page-flow.ts';
import { contentsNumbers } from './contents-numbers.ts';
import { editPackage } from './edit-package.ts';
import { embeddedFonts } from './font-files.ts';
import { literalText } from './literal-text.ts';
import { documentNumbering } from './numbering.ts';
import { startPrinting } from './printing.ts';
import { documentSections } from './sections.ts';
import { documentStyles } from './styles.ts';

const documentOf = (tree: DocumentTree): Document => {
  const printing = startPrinting(tree);
  const sections = documentSections(tree, printing);
  return new Document({
    title: literalText(tree.title),
    creator: literalText(tree.administration),
    lastModifiedBy: literalText(tree.administration),
    ...(tree.subtitle !== undefined && { subject: literalText(tree.subtitle) }),
    description: literalText([tree.act, `versione ${tree.version}`].filter(Boolean).join(', ')),
    fonts: embeddedFonts(),
    styles: documentStyles(),
    numbering: documentNumbering(),
    footnotes: printing.notes,
    pageNumbers: contentsNumbers(tree, printing),
    sections,
  });
};

/**
 * Prints the document as DOCX. The table of contents is a field filled with its entries, linked to their headings: the word processor
 * writes the pages when it updates it. The file's dates are the document's date, never the clock's.
 */
export const printDocx: Printer = async (tree) =>
  editPackage(tree, await Packer.pack(documentOf(withPageFlow(tree)), 'uint8array'));
