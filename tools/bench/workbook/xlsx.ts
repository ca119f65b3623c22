// Writes sheets as a workbook (Office Open XML). Every formula carries the cached value 0: a figure other than that was recalculated.
import { addressOf, type Sheet, type SheetCell } from './sheet.ts';
import { zip } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cellText = (cell: SheetCell, address: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${address}"><f>${escaped(cell.formula)}</f><v>0</v></c>`;
};

const sheetText = (sheet: Sheet): string => {
  const rows = sheet.map((cells, row) => {
    const texts = cells.map((cell, column) => cellText(cell, addressOf(row, column)));
    return `<row r="${row + 1}">${texts.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
};

const contentTypes = (count: number): string => {
  const sheets = Array.from(
    { length: count },
    (_, position) =>
      `<Override PartName="/xl/worksheets/sheet${position + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>${sheets.join('')}</Types>`
  );
};

const relations = (items: readonly { readonly type: string; readonly target: string }[]): string => {
  const lines = items.map(
    ({ type, target }, position) =>
      `<Relationship Id="r${position + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
};

const workbookText = (count: number): string => {
  const sheets = Array.from(
    { length: count },
    (_, position) => `<sheet name="M${position + 1}" sheetId="${position + 1}" r:id="r${position + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
};

/** The bytes of a workbook that holds the same sheet `copies` times. */
export const writeXlsx = (sheet: Sheet, copies: number): Buffer => {
  const text = sheetText(sheet);
  const numbers = Array.from({ length: copies }, (_, position) => position + 1);
  return zip([
    { name: '[Content_Types].xml', text: contentTypes(copies) },
    { name: '_rels/.rels', text: relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]) },
    { name: 'xl/workbook.xml', text: workbookText(copies) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations(
        numbers.map((number) => ({ type: 'worksheet', target: `worksheets/sheet${number}.xml` })),
      ),
    },
    ...numbers.map((number) => ({ name: `xl/worksheets/sheet${number}.xml`, text })),
  ]);
};
