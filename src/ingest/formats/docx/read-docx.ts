/** A DOCX as a document. It has no pages and no lines of its own: paragraphs and rows of tables are numbered, and the number is the line. */
import type { Place } from '../../../kernel/index.ts';
import { atomsOf, type RawDocument } from '../../raw.ts';
import { markupBlocks, numberedPlaces } from '../html/markup-blocks.ts';
import { parseHtml } from '../html/read.ts';
import { packStored, type UnpackedFiles } from '../zip/read.ts';
import { edgeDocuments, mainPart } from './page-edges.ts';
import { readDocxMarkup } from './read.ts';
import { withTextBoxes } from './text-boxes.ts';

const withBoxes = (files: UnpackedFiles): UnpackedFiles => {
  const main = mainPart(files);
  const content = main === undefined ? undefined : files.get(main);
  if (main === undefined || content === undefined) return files;
  const xml = new TextDecoder().decode(content);
  return new Map([...files, [main, new TextEncoder().encode(withTextBoxes(xml))]]);
};

/** The texts of headers and footers, each once, parted at their tabs; a damaged part does not take the document with it. */
const edgeTexts = async (documents: readonly UnpackedFiles[]): Promise<readonly string[]> => {
  const texts = new Set<string>();
  for (const files of documents) {
    const markup = await readDocxMarkup(packStored(withBoxes(files))).catch(() => undefined);
    const blocks =
      markup === undefined
        ? []
        : markupBlocks(parseHtml(markup.html.replaceAll('\t', '<br>')), numberedPlaces(''));
    for (const { text } of blocks.flatMap(atomsOf)) if (text.trim() !== '') texts.add(text.trim());
  }
  return [...texts];
};

/** Reads the files of a DOCX. Throws on what is no DOCX. */
export const readDocx = async (name: string, files: UnpackedFiles): Promise<RawDocument> => {
  const { html, pictures } = await readDocxMarkup(packStored(withBoxes(files)));
  const place: Place = { file: name };
  const { headers, footers } = edgeDocuments(files);
  const edges = { place, texts: await edgeTexts([...headers, ...footers]) };
  return {
    file: name,
    format: 'docx',
    blocks: markupBlocks(parseHtml(html), numberedPlaces(name), edges),
    issues:
      pictures === 0
        ? []
        : [{ code: 'reading.picturesLeftOut', severity: 'notice', place, params: { count: pictures } }],
  };
};
