/** A count as a cell: counted, never declared. */
import { decimal } from '../../kernel/index.ts';
import { quantityFigure } from '../blocks/inline.ts';
import type { TableCell } from '../tree.ts';

/** A whole number as a figure. */
export const countCell = (count: number): TableCell => ({
  inlines: [quantityFigure({ kind: 'number', amount: decimal(String(count)) })],
});
