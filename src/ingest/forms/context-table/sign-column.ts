/** Signs printed in a column of their own, beside the numbers that they belong to: `-` in one cell, `429.638,64` in the next. */
import type { StreamRow } from '../../rows/row-stream.ts';
import { plainText } from '../../values/plain-text.ts';

const isDash = (text: string): boolean => /^-$/.test(plainText(text));

const UNSIGNED = /^(?:€ ?)?\d/;

/** One dash may be an empty cell; two of them before numbers are a column of signs. */
const FEWEST = 2;

/** The positions that hold nothing but signs of the numbers at their right. */
export const signColumns = (rows: readonly StreamRow[]): ReadonlySet<number> => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const positions = Array.from({ length: width }, (_, position) => position);
  return new Set(
    positions.filter((position) => {
      const printed = rows.filter(({ cells }) => (cells[position]?.text ?? '').trim() !== '');
      return (
        printed.length >= FEWEST &&
        printed.every(
          ({ cells }) =>
            isDash(cells[position]?.text ?? '') && UNSIGNED.test(plainText(cells[position + 1]?.text ?? '')),
        )
      );
    }),
  );
};
