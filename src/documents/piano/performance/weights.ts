/** Planned weights as cells: of a node as a whole, and the part of it that stands under one perspective. */
import { formatDecimal, parseDecimal, sum } from '../../../kernel/index.ts';
import type { Weight } from '../../../model/index.ts';
import { quantityFigure, resultCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import type { TableCell, TableColumn } from '../../tree.ts';

/** The column of weights. */
export const WEIGHT_COLUMN: TableColumn = { id: 'peso', label: 'Peso', figures: true };

/** Whether any weight of the plan can be shown. */
export const hasWeights = ({ lookup }: DocumentInput): boolean =>
  lookup.results.subjects.some(
    ({ id, kind }) => kind !== 'administration' && lookup.result(id, 'weight')?.state === 'value',
  );

/** The planned weight of a subject. */
export const weightCell = ({ lookup }: DocumentInput, id: string): TableCell =>
  resultCell(lookup, id, 'weight');

const weightsOf = ({ lookup }: DocumentInput, id: string): readonly Weight[] =>
  lookup.node(id)?.weights ?? lookup.indicator(id)?.weights ?? [];

/** The weight of a subject under one perspective: an objective may weigh 20 under one and 3 under another. */
export const weightUnder = (input: DocumentInput, id: string, perspective: string): TableCell => {
  const weights = weightsOf(input, id);
  const under = weights.filter((weight) => weight.perspective === perspective);
  if (under.length === 0 || under.length === weights.length) return weightCell(input, id);
  const amount = sum(under.flatMap((weight) => parseDecimal(weight.amount) ?? []));
  const whole = input.lookup.result(id, 'weight');
  const digits = whole?.shown?.split('.')[1]?.length ?? input.cycle.rulebook.display.digits;
  const kind = whole?.figure?.kind === 'percent' ? 'percent' : 'number';
  return {
    inlines: [quantityFigure({ kind, amount: formatDecimal(amount, { mode: 'halfUp', digits }) })],
  };
};
