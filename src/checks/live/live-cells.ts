/** Values of a cycle of ours as cells of a document: the same rules read both; their place is an object and its field. */
import { decimal, type Place } from '../../kernel/index.ts';
import type { Cell, Quantity, ReadCell, ResultNode } from '../../model/index.ts';
import { printedDay } from '../values/printed.ts';

const withComma = (amount: string): string => {
  const [whole = '', decimals] = amount.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

const printed = (quantity: Quantity): string => {
  switch (quantity.kind) {
    case 'percent':
      return `${withComma(quantity.amount)}%`;
    case 'money':
    case 'number':
      return withComma(quantity.amount);
    case 'date':
      return printedDay(quantity.date);
    case 'boolean':
      return quantity.value ? 'sì' : 'no';
    case 'text':
      return quantity.text;
  }
};

/** A text of an object. */
export const textCell = (text: string, place: Place): ReadCell => ({
  published: text,
  place,
  status: 'text',
  alternatives: [],
});

/** A quantity; the text as it was published is kept where the cycle knows it. */
export const quantityCell = (quantity: Quantity, place: Place, published?: string): ReadCell => ({
  published: published ?? printed(quantity),
  place,
  status: 'read',
  alternatives: [],
  understood: quantity,
});

const EMPTY_TEXTS = { missing: '', notApplicable: '---', notYetDue: '' } as const;

/** A cell of a cycle. */
export const stateCell = (cell: Cell, place: Place): ReadCell =>
  cell.state === 'value'
    ? quantityCell(cell.value, place)
    : { published: EMPTY_TEXTS[cell.state], place, status: 'read', alternatives: [], empty: cell.state };

/** A result as it is shown, with the digits of its stage; nothing when it has no figure. */
export const resultCell = (node: ResultNode | undefined, place: Place): ReadCell | undefined => {
  if (node?.figure === undefined) return undefined;
  const { figure } = node;
  if (figure.kind === 'date' || figure.kind === 'boolean') return quantityCell(figure, place);
  return node.shown === undefined
    ? undefined
    : quantityCell({ kind: figure.kind, amount: decimal(node.shown) }, place);
};
