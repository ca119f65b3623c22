/** Which rows of a table of figures are headings, and which column names its rows. */
import { yearOfHeading } from '../../rows/columns.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { headingsOf } from './headings.ts';

/** The shape of a table: its heading rows, the position of its labels, its caption, and the headings by position. */
export interface TableShape {
  readonly headingRows: number;
  readonly labelColumn: number;
  readonly caption: string;
  readonly headings: readonly string[];
}

/** A year, or the day on which one ends. */
const isYear = (text: string): boolean =>
  /^(?:anno )?20\d{2}$|^(?:al )?3[01][./-](?:0?6|12)[./-]20\d{2}$/.test(plainWords(text));

/** A figure that is no heading: years head columns. */
const isFigure = (text: string, place: StreamRow['place']): boolean => {
  if (text.trim() === '' || isYear(text)) return false;
  const cell = readCell(text, place);
  return cell.status === 'read' && cell.understood !== undefined && cell.understood.kind !== 'boolean';
};

const figuresIn = (row: StreamRow): number =>
  row.cells.filter(({ text }) => isFigure(text, row.place)).length;

/** In the place of a figure a dash says that there is none. */
const isValue = (text: string, place: StreamRow['place']): boolean =>
  /^[-–]+$/.test(text.trim()) || isFigure(text, place);

const hasValue = (row: StreamRow): boolean => row.cells.some(({ text }) => isValue(text, row.place));

const headingCount = (rows: readonly StreamRow[]): number => {
  const first = rows.findIndex((row) => figuresIn(row) > 0);
  return first < 0 ? rows.length : first;
};

/** The last position at the left whose cells are mostly words. */
const labelColumnOf = (rows: readonly StreamRow[]): number => {
  const positions = Math.max(...rows.map(({ cells }) => cells.length));
  const isLabel = (position: number): boolean => {
    const texts = rows.flatMap((row) => {
      const cell = row.cells[position];
      return cell === undefined || cell.text.trim() === '' ? [] : [isValue(cell.text, row.place)];
    });
    return texts.length > 0 && texts.filter((figure) => figure).length * 2 < texts.length;
  };
  let last = 0;
  for (let position = 0; position < Math.min(positions, 3); position += 1) {
    if (isLabel(position)) last = position;
  }
  return last;
};

/** Rows below the headings that only name what follows ("Proventi correnti") belong to the body. */
const withoutSections = (rows: readonly StreamRow[], headingRows: number, labelColumn: number): number => {
  const isSection = (row: StreamRow | undefined): boolean =>
    row !== undefined &&
    filled(row).length === 1 &&
    row.cells.some(({ text }, position) => position <= labelColumn && text.trim() !== '');
  let count = headingRows;
  while (
    count > 1 &&
    isSection(rows[count - 1]) &&
    rows.slice(0, count - 1).some((row) => filled(row).length > 1)
  ) {
    count -= 1;
  }
  return count;
};

/** Columns up to the last one that holds anything. */
const widthOf = (rows: readonly StreamRow[]): number =>
  Math.max(...rows.map(({ cells }) => cells.findLastIndex(({ text }) => text.trim() !== '') + 1));

/** The shape of a run of rows; `undefined` when it is no table of figures under headings. */
export const shapeOf = (rows: readonly StreamRow[]): TableShape | undefined => {
  const headingRows = headingCount(rows);
  const body = rows.slice(headingRows).filter((row) => filled(row).length > 0);
  const figures = body.filter((row) => figuresIn(row) > 0).length;
  const values = body.filter(hasValue).length;
  if (headingRows === 0 || headingRows > 3 || body.length < 2) return undefined;
  if (figures < 2 || values * 2 < body.length) return undefined;
  const labelColumn = labelColumnOf(body);
  const own = withoutSections(rows, headingRows, labelColumn);
  return {
    headingRows: own,
    labelColumn,
    ...headingsOf(rows.slice(0, own), labelColumn, widthOf(rows)),
  };
};

/** A column of shares: headed by a percent sign or the word; a quota may also be a sum of money. */
export const isShareHeading = (heading: string): boolean => {
  const words = plainWords(heading);
  if (/%|\b(?:incidenza|percentual[ei])\b/.test(words)) return true;
  return (
    /\bquota\b/.test(words) &&
    !/\b(?:valore|nominal[ei]|importo|capitale|associativa|annua)\b|€|euro/.test(words)
  );
};

/** The year of a heading. */
export const headingYear = (heading: string): number | undefined => yearOfHeading(plainWords(heading));

/** What a row's label makes of it. */
export const roleOfLabel = (label: string): 'item' | 'total' =>
  /^(?:totale?|tot\.|complessivo)\b|^[a-z]+ totali\b(?! dei| di)/.test(plainWords(label)) ? 'total' : 'item';
