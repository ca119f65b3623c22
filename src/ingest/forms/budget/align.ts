/** Rows of a sheet that stand apart from their headings: a block that begins in another column is moved under them. */
import type { Place } from '../../../kernel/index.ts';
import type { Atom } from '../../raw.ts';
import type { StreamRow } from '../../rows/row-stream.ts';

const LETTERS = 26;

/** The column of a place in a sheet, from 1; `undefined` in other files. */
const columnOf = (place: Place | undefined): number | undefined => {
  const letters = place !== undefined && 'file' in place ? /^[A-Z]+/.exec(place.cell ?? '')?.[0] : undefined;
  return letters === undefined
    ? undefined
    : [...letters].reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - 64, 0);
};

/** The row with its cells under the columns of the heading row. */
export const underHeading = (row: StreamRow, heading: StreamRow): StreamRow => {
  const [first, above] = [columnOf(row.cells[0]?.place), columnOf(heading.cells[0]?.place)];
  if (row.block === heading.block || first === undefined || above === undefined || first <= above) return row;
  const empty = Array.from(
    { length: first - above },
    (): Atom => ({ atom: row.cells[0]?.atom ?? 0, text: '', place: row.place }),
  );
  return { ...row, cells: [...empty, ...row.cells] };
};
