/** Pieces of running text and cells, made from what the model holds. */
import type { Quantity, ResultField, ResultNode } from '../../model/index.ts';
import { formatFigure, formatResult, shownAmount, unitOfIndicator } from '../../wording/index.ts';
import type { DocumentLookup } from '../input.ts';
import type { FigureInline, Inline, TableCell } from '../tree.ts';

/** Plain text. */
export const text = (content: string): Inline => ({ kind: 'text', text: content });

/** Text set apart. */
export const strong = (content: string): Inline => ({ kind: 'strong', text: content });

/** A cell of text; nothing gives an empty cell. */
export const textCell = (content: string | undefined): TableCell => ({
  inlines: content === undefined || content === '' ? [] : [text(content)],
});

/** A quantity as a figure; texts stay texts. */
export const quantityFigure = (value: Quantity, unit?: string): Inline =>
  value.kind === 'text'
    ? text(value.text)
    : { kind: 'figure', text: formatFigure(value, unit === undefined ? {} : { unit }), value };

/** The figure of a result with the decimals that are shown: what programs read equals what people read. */
const shownQuantity = (node: ResultNode): Quantity | undefined => {
  const { figure } = node;
  if (node.state !== 'value' || figure === undefined) return undefined;
  if (figure.kind === 'date') return { kind: 'date', date: figure.date };
  if (figure.kind === 'boolean') return { kind: 'boolean', value: figure.value };
  const amount = shownAmount(node);
  return amount === undefined ? undefined : { kind: figure.kind, amount };
};

/** A result as a figure; a result that is not a value has the word of its state. */
export const resultFigure = (node: ResultNode, unit?: string): FigureInline => {
  const value = shownQuantity(node);
  return {
    kind: 'figure',
    text: formatResult(node, unit),
    ...(value !== undefined && { value }),
    key: node.key,
  };
};

/** A result of the look-up as a cell; nothing where there is none. `unit` follows plain numbers. */
export const resultCell = (
  lookup: DocumentLookup,
  subject: string,
  field: ResultField,
  unit?: string,
): TableCell => {
  const node = lookup.result(subject, field);
  return { inlines: node === undefined ? [] : [resultFigure(node, unit)] };
};

/** The measured result of an indicator or row with its unit of measure. */
export const indicatorResultCell = (
  lookup: DocumentLookup,
  indicator: string,
  subject: string = indicator,
): TableCell => resultCell(lookup, subject, 'result', unitOfIndicator(lookup.indicator(indicator)));

/** Status of a subject: symbol and word. */
export const statusCell = (lookup: DocumentLookup, subject: string): TableCell => ({
  inlines: [{ kind: 'status', status: lookup.status(subject) }],
});
