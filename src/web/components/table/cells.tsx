/** Cells of tables made from texts, links, results and quantities, each with its CSV text and its order. */
import { type DecimalString, type LocalDate, parseDecimal } from '../../../kernel/index.ts';
import type { Quantity, ResultNode } from '../../../model/index.ts';
import { formatDate, formatFigure, formatResult } from '../../../wording/index.ts';
import { Figure } from '../figure.tsx';
import type { OrderKey, TableCell } from './table-model.ts';

/** A cell without anything; `why` says so in words. */
export const emptyCell = (why = ''): TableCell => ({ text: why });

/** A text. */
export const textCell = (text: string | undefined): TableCell =>
  text === undefined || text === '' ? emptyCell() : { text, order: text };

/** A text that is a link; `note` stands under it. */
export const linkCell = (text: string, href: string, note?: string): TableCell => ({
  text,
  order: text,
  content: (
    <>
      <a href={href}>{text}</a>
      {note !== undefined && <span class="tr-cell-note">{note}</span>}
    </>
  ),
});

const plainDecimal = (text: string): string => text.replace('.', ',');

const resultOrder = (node: ResultNode): OrderKey => {
  const figure = node.state === 'value' ? node.figure : undefined;
  if (figure === undefined) return undefined;
  if (figure.kind === 'date') return figure.date;
  return figure.kind === 'boolean' ? String(figure.value) : figure.exact;
};

const resultCsv = (node: ResultNode): string =>
  node.state === 'value' && node.shown !== undefined && node.figure !== undefined && 'exact' in node.figure
    ? plainDecimal(node.shown)
    : formatResult(node);

/** A result with the link to its explanation. The CSV has the bare number in Italian form, or the word of the state. */
export const resultCell = (
  node: ResultNode | undefined,
  options: { readonly href?: string; readonly unit?: string | undefined } = {},
): TableCell =>
  node === undefined
    ? { text: '', content: <Figure node={undefined} /> }
    : {
        text: formatResult(node, options.unit),
        csv: resultCsv(node),
        order: resultOrder(node),
        content: <Figure node={node} {...options} />,
      };

const quantityOrder = (quantity: Quantity): OrderKey => {
  if (quantity.kind === 'date') return quantity.date;
  if (quantity.kind === 'text') return quantity.text;
  return quantity.kind === 'boolean' ? String(quantity.value) : parseDecimal(quantity.amount);
};

/** A quantity as entered or planned. */
export const quantityCell = (quantity: Quantity | undefined, unit?: string): TableCell =>
  quantity === undefined
    ? emptyCell()
    : {
        text: formatFigure(quantity, unit === undefined ? {} : { unit }),
        csv: 'amount' in quantity ? plainDecimal(quantity.amount) : formatFigure(quantity),
        order: quantityOrder(quantity),
      };

/** A decimal with its kind. */
export const decimalCell = (
  amount: DecimalString | undefined,
  kind: 'number' | 'percent' | 'money',
): TableCell => (amount === undefined ? emptyCell('n.d.') : quantityCell({ kind, amount }));

/** A day. */
export const dateCell = (date: LocalDate | undefined): TableCell =>
  date === undefined ? emptyCell() : { text: formatDate(date), order: date };
