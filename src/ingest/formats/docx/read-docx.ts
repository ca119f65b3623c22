/** A DOCX as a document. It has no pages and no lines of its own: paragraphs and rows of tables are numbered, and the number is the line. */
import type { Place } from '../../../kernel/index.ts';
import type { RawDocument } from '../../raw.ts';
import { markupBlocks, numberedPlaces } from '../html/markup-blocks.ts';
import { parseHtml } from '../html/read.ts';
import { packStored, type UnpackedFiles } from '../zip/read.ts';
import { readDocxMarkup } from './read.ts';

/** Reads the files of a DOCX. Throws on what is no DOCX. */
export const readDocx = async (name: string, files: UnpackedFiles): Promise<RawDocument> => {
  const { html, pictures } = await readDocxMarkup(packStored(files));
  const place: Place = { file: name };
  return {
    file: name,
    format: 'docx',
    blocks: markupBlocks(parseHtml(html), numberedPlaces(name)),
    issues:
      pictures === 0
        ? []
        : [{ code: 'reading.picturesLeftOut', severity: 'notice', place, params: { count: pictures } }],
  };
};
