/** Cells of the tables of the report. */
import { decimal } from '../../../kernel/index.ts';
import type { Indicator, ResultField, ResultNode } from '../../../model/index.ts';
import { formatNumber, targetText } from '../../../wording/index.ts';
import { resultCell, resultFigure, strong, text, textCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import type { FigureInline, Inline, TableCell } from '../../tree.ts';
import { assessedNotes } from './assessed.ts';

/** An empty cell. */
export const EMPTY: TableCell = { inlines: [] };

/** A count as a figure. */
export const countFigure = (count: number): FigureInline => {
  const amount = decimal(String(count));
  return { kind: 'figure', text: formatNumber(amount), value: { kind: 'number', amount } };
};

/** A count in a cell. */
export const countCell = (count: number): TableCell => ({ inlines: [countFigure(count)] });

/** Code and title of something; the title alone where the code says nothing. */
export const titled = ({ code, title }: { readonly code: string; readonly title: string }): string =>
  code === '' ? title : `${code} ${title}`;

/** Code and title in a cell; bold for what heads other rows. */
export const titleCell = (
  subject: { readonly code: string; readonly title: string },
  isHead = false,
): TableCell => ({ inlines: [isHead ? strong(titled(subject)) : text(titled(subject))] });

/** A cell that names an indicator, with the algorithm in italics where the plan states one. */
export const withAlgorithm = (cell: TableCell, indicator: Indicator | undefined): TableCell => {
  const algorithm = indicator?.sheet.algorithm;
  return algorithm === undefined
    ? cell
    : { ...cell, inlines: [...cell.inlines, { kind: 'emphasis', text: ` – Algoritmo: ${algorithm}` }] };
};

/** A result of a subject on the basis of the document. */
export const figureCell = ({ lookup }: DocumentInput, id: string, field: ResultField): TableCell =>
  resultCell(lookup, id, field);

/** The score of an indicator or the value of anything else, with its note where it was assessed otherwise than measured. */
export const mainCell = (input: DocumentInput, id: string): TableCell => {
  const node = input.lookup.main(id);
  const shown: readonly Inline[] = node === undefined ? [] : [resultFigure(node)];
  return { inlines: [...shown, ...assessedNotes(input, id)] };
};

/** The target in force of an indicator in words. */
export const targetCell = ({ lookup }: DocumentInput, indicator: string): TableCell =>
  textCell(targetText(lookup, indicator));

/** A result that is not of this document's set of results (another basis, another year): the figure without the key. */
export const foreignFigure = (node: ResultNode, unit?: string): FigureInline => {
  const { key: _key, ...figure } = resultFigure(node, unit);
  return figure;
};
