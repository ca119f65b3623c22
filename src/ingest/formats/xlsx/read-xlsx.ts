/** A workbook as a document: sheet after sheet, each cell with its sheet and name. */
import type { Issue } from '../../../kernel/index.ts';
import type { RawDocument } from '../../raw.ts';
import { blockBuilder } from '../block-builder.ts';
import { packStored, type UnpackedFiles } from '../zip/read.ts';
import { readSheets } from './read.ts';
import { cellName, type SheetGrid } from './sheet.ts';
import { addSheet } from './sheet-blocks.ts';

const issuesOf = (file: string, { name, isHidden, cells }: SheetGrid): readonly Issue[] => {
  const hidden: readonly Issue[] = isHidden
    ? [
        {
          code: 'reading.hiddenSheet',
          severity: 'notice',
          place: { file, sheet: name },
          params: { sheet: name },
        },
      ]
    : [];
  const withoutValue = cells.flatMap(({ row, column, lacksValueOf }): readonly Issue[] => {
    if (lacksValueOf === undefined) return [];
    const place = { file, sheet: name, cell: cellName(row, column) };
    return [
      { code: 'reading.formulaWithoutValue', severity: 'warning', place, params: { formula: lacksValueOf } },
    ];
  });
  return [...hidden, ...withoutValue];
};

/** Reads the files of a workbook. Throws on what is none. */
export const readXlsx = async (name: string, files: UnpackedFiles): Promise<RawDocument> => {
  const sheets = await readSheets(packStored(files));
  const builder = blockBuilder();
  for (const sheet of sheets) addSheet(builder, name, sheet);
  return {
    file: name,
    format: 'xlsx',
    blocks: builder.blocks(),
    issues: sheets.flatMap((sheet) => issuesOf(name, sheet)),
  };
};
