/** Reads CSV as a spreadsheet does, to prove that what pages write is what comes back. */

const unquoted = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** An apostrophe before a text says "this is no formula"; it is not part of the text. */
const withoutGuard = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** The rows of a file with `;` between cells, without the byte order mark. */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end = ''] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n|$)/g)) {
    if (end === '' && cell === '' && row.length === 0) break;
    row.push(withoutGuard(unquoted(cell)));
    if (end !== ';') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};
