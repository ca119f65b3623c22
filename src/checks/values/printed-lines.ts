/** The lines of a document in their order: texts and headings, and the rows of tables cell by cell. */
import { type Place, rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { oneLine } from './one-line.ts';

/** A line or row. `table` is absent for lines outside tables; `text` is the whole line with single spaces. */
export interface PrintedLine {
  readonly text: string;
  readonly cells: readonly string[];
  readonly place: Place;
  readonly table?: number;
  /** Number of the line in its file; absent in formats without lines. */
  readonly line?: number;
}

const lineOf = (place: Place): number | undefined => ('file' in place ? place.line : undefined);

const printedLine = (cells: readonly string[], place: Place, table?: number): PrintedLine => {
  const line = lineOf(place);
  return {
    text: oneLine(cells.join(' ')),
    cells: cells.map((cell) => oneLine(cell)),
    place,
    ...(table !== undefined && { table }),
    ...(line !== undefined && { line }),
  };
};

/** All lines; where the format counts no lines, texts come before tables. */
export const printedLines = rememberObjects((document: DocumentRecord): readonly PrintedLine[] => {
  const rows = (document.rows ?? []).map(({ cells, place, table }) => printedLine(cells, place, table));
  const inTables = new Set(rows.map(({ place }) => JSON.stringify(place)));
  const inCells = new Set(rows.flatMap(({ cells }) => cells));
  const texts = document.texts
    .filter(({ text, place }) =>
      lineOf(place) === undefined ? !inCells.has(text.trim()) : !inTables.has(JSON.stringify(place)),
    )
    .map(({ text, place }) => printedLine([text], place));
  return [...texts, ...rows].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
});
