/** How many letters tell two texts apart, counted only up to a bound so that it stays quick. */

const cheapest = (previous: readonly number[], current: readonly number[], column: number, same: boolean) =>
  Math.min(
    (previous[column - 1] ?? 0) + (same ? 0 : 1),
    (previous[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
  );

/** Rows of the table of distances, cut off outside a band as wide as the bound. */
const nextRow = (
  previous: readonly number[],
  [letter, line]: readonly [string, number],
  other: string,
  bound: number,
): number[] => {
  const far = bound + 1;
  const row: number[] = new Array<number>(other.length + 1).fill(far);
  if (line <= bound) row[0] = line;
  const last = Math.min(other.length, line + bound);
  for (let column = Math.max(1, line - bound); column <= last; column += 1) {
    row[column] = Math.min(far, cheapest(previous, row, column, other[column - 1] === letter));
  }
  return row;
};

/** The number of letters to add, drop or change from one text to the other; `undefined` when it is above the bound. */
export const editDistance = (one: string, other: string, bound: number): number | undefined => {
  if (Math.abs(one.length - other.length) > bound) return undefined;
  let row: number[] = Array.from({ length: other.length + 1 }, (_, column) => Math.min(column, bound + 1));
  for (let line = 1; line <= one.length; line += 1) {
    row = nextRow(row, [one[line - 1] ?? '', line], other, bound);
    if (Math.min(...row) > bound) return undefined;
  }
  const distance = row[other.length] ?? bound + 1;
  return distance <= bound ? distance : undefined;
};
