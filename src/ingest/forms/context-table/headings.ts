/** The headings of a table of figures: its caption, and for each column the words above it, those that span several columns too. */
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText } from '../../values/plain-text.ts';

const textAt = (row: StreamRow, position: number): string => plainText(row.cells[position]?.text ?? '');

/** A first heading row with words in its first cell alone names the table and heads no column. */
const isCaption = (row: StreamRow): boolean =>
  filled(row).length === 1 && textAt(row, 0) !== '' && row.cells.length > 1;

/** Words above an empty cell head the columns up to the next words, where the row below names each of these. */
const spread = (
  row: StreamRow,
  below: StreamRow | undefined,
  from: number,
  width: number,
): readonly string[] => {
  let last = '';
  return Array.from({ length: width }, (_, position) => {
    const own = textAt(row, position);
    if (own !== '' || position < from) {
      last = position < from ? '' : own;
      return own;
    }
    return below !== undefined && textAt(below, position) !== '' ? last : '';
  });
};

/** Caption and headings by position; `labelColumn` is the last column of the labels. */
export const headingsOf = (
  rows: readonly StreamRow[],
  labelColumn: number,
  width: number,
): { readonly caption: string; readonly headings: readonly string[] } => {
  const [first] = rows;
  const hasCaption = first !== undefined && rows.length > 1 && isCaption(first);
  const own = hasCaption ? rows.slice(1) : rows;
  const spans = own.map((row, index) => spread(row, own[index + 1], labelColumn + 1, width));
  return {
    caption: hasCaption ? textAt(first, 0) : '',
    headings: Array.from({ length: width }, (_, position) =>
      spans
        .map((texts) => texts[position] ?? '')
        .filter((text) => text !== '')
        .join(' '),
    ),
  };
};

/** Corners that say what a column of labels holds, and nothing of the table. */
const GENERIC =
  /^(?:(?:macro|processo|output|voc[ei]|descrizione|indic[ei]|indicator[ei]|composizione|categori[ae]|class[ei]|tipologi[ae]|anno|codice|n\.|di|e)\s*)*$/i;

/** What a table is called: its caption with its corner, its corner when that says enough, else the words above it. */
export const tableTitle = (
  { caption, headings }: ReturnType<typeof headingsOf>,
  labelColumn: number,
  above: string,
): string => {
  const corner = headings
    .slice(0, labelColumn + 1)
    .filter((text) => text !== '')
    .join(' ');
  if (caption !== '') return corner === '' ? caption : `${caption} - ${corner}`;
  if (!GENERIC.test(corner)) return corner;
  return [above, corner].filter((text) => text !== '').join(' - ');
};

/** Notes under another table and remarks in brackets are no title of the next one. */
export const isTitle = (text: string): boolean => text !== '' && !/^[*(]|[.;:,]$/.test(text);
