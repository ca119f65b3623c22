/** Reads a workbook: the cached value of every cell as it is shown, merged cells, hidden sheets. */
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import type { SheetCell, SheetGrid } from './sheet.ts';
import { shownDate } from './shown-date.ts';
import { shownNumber } from './shown-number.ts';

const richText = ({ richText: runs }: Cell): string | undefined => runs?.map(({ text }) => text).join('');

const shown = (cell: Cell): string => {
  const value = cell.value ?? cell.formulaResult ?? null;
  if (value === null) return richText(cell) ?? '';
  if (typeof value === 'object') {
    const isDay = !Number.isNaN(value.getTime());
    return isDay ? shownDate(value.toISOString(), cell.style?.numFmt ?? 'dd/mm/yyyy') : '';
  }
  if (typeof value === 'number') return shownNumber(value, cell.style?.numFmt ?? 'General');
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  return value;
};

interface Span {
  readonly columns: number;
  readonly rows: number;
}

const spansOf = (sheet: Sheet): ReadonlyMap<string, Span> =>
  new Map(
    (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => [
      `${startRow},${startCol}`,
      { columns: endCol - startCol + 1, rows: endRow - startRow + 1 },
    ]),
  );

const cellOf = (key: string, cell: Cell, span: Span | undefined): SheetCell => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const text = shown(cell);
  const lacksValue =
    cell.formula !== undefined && text === '' && (cell.value ?? cell.formulaResult ?? null) === null;
  return {
    row,
    column,
    text,
    columns: span?.columns ?? 1,
    rows: span?.rows ?? 1,
    ...(lacksValue && { lacksValueOf: cell.formula ?? '' }),
  };
};

const gridOf = (sheet: Sheet): SheetGrid => {
  const spans = spansOf(sheet);
  const cells = [...(sheet.cells ?? [])]
    .map(([key, cell]) => cellOf(key, cell, spans.get(key)))
    .filter(({ text, lacksValueOf }) => text.trim() !== '' || lacksValueOf !== undefined)
    .sort((one, two) => one.row - two.row || one.column - two.column);
  return {
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    cells,
    floating: (sheet.textBoxes ?? []).map(({ text }) => text).filter((text) => text.trim() !== ''),
  };
};

/** The sheets of a workbook. Throws what the library throws on a file that is none. `bytes`: unpacked under a budget before. */
export const readSheets = async (bytes: Uint8Array): Promise<readonly SheetGrid[]> =>
  (await readXlsx(bytes, { readStyles: true })).sheets.map(gridOf);
