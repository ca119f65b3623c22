/** Printed cells as cells, quantities and origins of a cycle. */
import type { Place } from '../../kernel/index.ts';
import type { Cell, Origin, Quantity, ReadCell, ResultKind } from '../../model/index.ts';
import { lineOf } from './identity.ts';

/** The origin of what a document prints. */
export const publishedAt = (place: Place): Origin => ({ kind: 'published', place });

/** The figure of a cell; a text is none. */
export const figureOf = (
  cell: ReadCell | undefined,
): Exclude<Quantity, { readonly kind: 'text' }> | undefined => {
  const quantity = cell?.understood;
  return quantity === undefined || quantity.kind === 'text' ? undefined : quantity;
};

/** The kind of result that a cell lets see. */
export const kindOf = (cell: ReadCell | undefined): ResultKind | undefined => figureOf(cell)?.kind;

/** The cell of a cycle for a printed one; nothing for one that is empty or was not understood. */
export const cellOf = (cell: ReadCell): Cell | undefined => {
  const value = figureOf(cell);
  if (value !== undefined) return { state: 'value', value };
  return cell.empty === 'notApplicable' || cell.empty === 'notYetDue' ? { state: cell.empty } : undefined;
};

/** A printed text, as it is kept for comparison. */
export const printed = (cell: ReadCell): string => lineOf(cell.published);

/** Whether something is printed there. */
export const isPrinted = (cell: ReadCell | undefined): cell is ReadCell =>
  cell !== undefined && printed(cell) !== '';

/** Whether two figures are the same figure, however many decimals are printed. */
export const sameFigure = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && figureKey(one) === figureKey(other);

const figureKey = (quantity: Quantity): string => {
  if ('amount' in quantity) {
    return quantity.amount.includes('.') ? quantity.amount.replace(/\.?0+$/, '') : quantity.amount;
  }
  if (quantity.kind === 'date') return quantity.date;
  return quantity.kind === 'boolean' ? String(quantity.value) : quantity.text;
};
