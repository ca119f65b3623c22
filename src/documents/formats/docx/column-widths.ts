/** How wide the columns of a table are, so that every word processor lays them out alike. */
import type { TableColumn } from '../../tree.ts';

/** The widths of the columns in whole units, in the proportions of the table, together exactly `total`. */
export const columnWidths = (columns: readonly TableColumn[], total: number): readonly number[] => {
  const weights = columns.map(({ width }) => width ?? 1);
  const sum = weights.reduce((left, right) => left + right, 0);
  let weighed = 0;
  let taken = 0;
  return weights.map((weight) => {
    weighed += weight;
    const end = Math.round((total * weighed) / sum);
    const width = end - taken;
    taken = end;
    return width;
  });
};
