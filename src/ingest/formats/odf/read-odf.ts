/** An OpenDocument text (.odt) or workbook (.ods) as a document. Headers and footers of its pages, which stand in its styles, are not read. */
import type { RawDocument } from '../../raw.ts';
import { blockBuilder } from '../block-builder.ts';
import { markupBlocks, numberedPlaces } from '../html/markup-blocks.ts';
import { addSheet } from '../xlsx/sheet-blocks.ts';
import type { UnpackedFiles } from '../zip/read.ts';
import { findElement, parseOdf } from './elements.ts';
import { odfSheets } from './sheets.ts';
import { textMarkup } from './text-markup.ts';

/** Why a file is not read; `presentation` stands for drawings too. */
export type OdfFault = 'encrypted' | 'presentation' | 'broken';

const partOf = (files: UnpackedFiles, name: string): string => new TextDecoder().decode(files.get(name));

/** Reads the files of an OpenDocument archive. */
export const readOdf = (name: string, files: UnpackedFiles): RawDocument | OdfFault => {
  if (partOf(files, 'META-INF/manifest.xml').includes('encryption-data')) return 'encrypted';
  const root = parseOdf(partOf(files, 'content.xml'));
  const text = findElement(root, 'office:text');
  if (text !== undefined)
    return {
      file: name,
      format: 'odt',
      blocks: markupBlocks(textMarkup(text), numberedPlaces(name)),
      issues: [],
    };
  const workbook = findElement(root, 'office:spreadsheet');
  if (workbook === undefined)
    return findElement(root, 'office:body') === undefined ? 'broken' : 'presentation';
  const builder = blockBuilder();
  for (const sheet of odfSheets(workbook)) addSheet(builder, name, sheet);
  return { file: name, format: 'ods', blocks: builder.blocks(), issues: [] };
};
