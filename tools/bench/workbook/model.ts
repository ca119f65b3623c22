// A cycle as a workbook: the same arithmetic in formulas, one sheet, as offices keep it today.
import type { CycleFile } from '../../../src/model/index.ts';
import { type Builder, createBuilder } from './builder.ts';
import { writeIndicators } from './indicator-rows.ts';
import { writeTree } from './tree-rows.ts';

/** The workbook of a cycle with the places of its results and entered figures. */
export type Workbook = Pick<Builder, 'sheet' | 'results' | 'entries'>;

/** Writes a synthetic cycle as formulas. @throws Error for what only other cycles have */
export const workbookOf = (cycle: CycleFile): Workbook => {
  const builder = createBuilder(cycle);
  writeTree(builder, cycle, writeIndicators(builder, cycle));
  return builder;
};

/** How many formulas the workbook has. */
export const formulasOf = ({ sheet }: Workbook): number =>
  sheet.flat().filter((cell) => typeof cell === 'object' && cell !== null).length;
