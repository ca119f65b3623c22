/** Reads back a workbook: its tables as an office sees them. */
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { type ReadDocument, singleBlanks } from './read-document.ts';
import { shownNumber } from './shown-number.ts';

const LOOSE = 'Cifre nel testo';

const shown = (cell: Cell | undefined): string => {
  if (cell === undefined || cell.value === null) return '';
  if (cell.formula !== undefined) return 'FORMULA';
  if (cell.value instanceof Date) {
    const [year, month, day] = cell.value.toISOString().slice(0, 10).split('-');
    return (cell.style?.numFmt ?? '').replace('dd/mm/yyyy', `${day}/${month}/${year}`).replaceAll('"', '');
  }
  if (typeof cell.value === 'number') return shownNumber(cell.value, cell.style?.numFmt ?? '0');
  return String(cell.value);
};

const coveredCells = (sheet: Sheet): ReadonlySet<string> => {
  const covered = new Set<string>();
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startCol; column <= endCol; column += 1) covered.add(`${row},${column}`);
    }
    covered.delete(`${startRow},${startCol}`);
  }
  return covered;
};

/** The rows under the frozen heads. */
const bodyRows = (sheet: Sheet): readonly (readonly string[])[] => {
  const first = sheet.freezePane?.rows ?? 0;
  const covered = coveredCells(sheet);
  return sheet.rows.slice(first).map((row, index) =>
    row.flatMap((_value, column) => {
      const place = `${first + index},${column}`;
      return covered.has(place) ? [] : [singleBlanks(shown(sheet.cells?.get(place)))];
    }),
  );
};

/** The sheets of a workbook, with styles. */
export const readSheets = async (bytes: Uint8Array): Promise<readonly Sheet[]> =>
  (await readXlsx(bytes, { readStyles: true })).sheets;

/** Reads the bytes of a workbook; what stands outside of the tables is its sheet of the figures in sentences. */
export const readXlsxDocument = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const sheets = await readSheets(bytes);
  const [, ...others] = sheets;
  const loose = others.find(({ name }) => name === LOOSE);
  return {
    tables: others.filter(({ name }) => name !== LOOSE).map(bodyRows),
    outside:
      loose === undefined
        ? ''
        : bodyRows(loose)
            .map((row) => row[2] ?? '')
            .join(' | '),
    all: sheets
      .flatMap(({ rows }) => rows.flatMap((row) => row.map((value) => String(value ?? ''))))
      .join('\n'),
  };
};
