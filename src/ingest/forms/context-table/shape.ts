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

/** The shape of a run of rows; `undefined` when it is no table of figures under headings. */
export const shapeOf = (rows: readonly StreamRow[]): TableShape | undefined => {
  const headingRows = headingCount(rows);
  const body = rows.slice(headingRows).filter((row) => filled(row).length > 0);
  const figures = body.filter((row) => figuresIn(row) > 0).length;
  const values = body.filter(hasValue).length;
  if (headingRows === 0 || headingRows > 3 || body.length < 2) return undefined;
  if (figures < 2 || values * 2 < body.length) return undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const labelColumn = labelColumnOf(body);
  return { headingRows, labelColumn, ...headingsOf(rows.slice(0, headingRows), labelColumn, width) };
};

/** A column of shares: headed by a percent sign or the word. */
export const isShareHeading = (heading: string): boolean =>
  /%|\b(?:quota|incidenza|percentual[ei])\b/.test(plainWords(heading));

/** The year of a heading. */
export const headingYear = (heading: string): number | undefined => yearOfHeading(plainWords(heading));

/** What a row's label makes of it. */
export const roleOfLabel = (label: string): 'item' | 'total' =>
  /^(?:totale?|tot\.|complessivo)\b/.test(plainWords(label)) ? 'total' : 'item';
