/** Columns of tables without ruled lines: the stretches of the page that their segments fill. */
import type { TextLine } from './lines.ts';
import type { Box } from './page.ts';

/** The stretch of the page that a column fills. */
export interface Band {
  left: number;
  right: number;
}

/** The fullest lines show the columns; where only one is so full, all that are more than half as full. */
const tellingLines = (lines: readonly TextLine[]): readonly TextLine[] => {
  const width = Math.max(...lines.map(({ segments }) => segments.length));
  const fullest = lines.filter(({ segments }) => segments.length === width);
  return fullest.length > 1 ? fullest : lines.filter(({ segments }) => segments.length * 2 > width);
};

/** The columns of lines: the stretches of the page that the segments of the telling ones fill. */
export const bandsOf = (lines: readonly TextLine[]): readonly Band[] => {
  const segments = tellingLines(lines).flatMap((line) => line.segments);
  const bands: Band[] = [];
  for (const { box } of segments.sort((one, two) => one.box[0] - two.box[0])) {
    const last = bands.at(-1);
    if (last === undefined || box[0] > last.right) bands.push({ left: box[0], right: box[2] });
    else last.right = Math.max(last.right, box[2]);
  }
  return bands;
};

const distanceTo = ({ left, right }: Band, middle: number): number =>
  Math.max(left - middle, middle - right, 0);

/** The columns that a segment stands over; one beside all of them belongs to the nearest. */
export const columnOf = (
  bands: readonly Band[],
  [left, , right]: Box,
): { column: number; columns: number } => {
  const over = bands.flatMap((band, column) =>
    Math.min(right, band.right) > Math.max(left, band.left) ? [column] : [],
  );
  const distances = bands.map((band) => distanceTo(band, (left + right) / 2));
  const column = over[0] ?? distances.indexOf(Math.min(...distances));
  return { column, columns: (over.at(-1) ?? column) - column + 1 };
};
