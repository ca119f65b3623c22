/** Figures of an individual objective: those of the tree where it is an indicator of the administration, else its own. */
import { compare, formatDecimal, parseDecimal, type Rational, ZERO } from '../../../../kernel/index.ts';
import type { IndividualObjective, Quantity, ResultField, ResultNode } from '../../../../model/index.ts';
import { formatFigure, processSentences, type Status, statusOfKind } from '../../../../wording/index.ts';
import { indicatorResultCell, quantityFigure, resultCell } from '../../../blocks/inline.ts';
import type { DocumentInput } from '../../../input.ts';
import { amountOf } from '../../../scenes/amount.ts';
import type { Inline, TableCell } from '../../../tree.ts';
import { EMPTY } from '../../parts/cells.ts';

/** The indicator that the objective is measured with, where it is the administration's own result. */
const indicatorOf = ({ lookup }: DocumentInput, objective: IndividualObjective): string | undefined =>
  objective.scope === 'administration' &&
  objective.indicator !== undefined &&
  lookup.subject(objective.indicator) !== undefined
    ? objective.indicator
    : undefined;

const decimalsOf = (amount: string): number => amount.split('.')[1]?.length ?? 0;

/** Whether the figure registered for the post is another one, at the decimals that both are written with. */
const isOtherFigure = (registered: Quantity, node: ResultNode | undefined): boolean => {
  if (registered.kind === 'date') {
    return node?.figure?.kind !== 'date' || node.figure.date !== registered.date;
  }
  if (!('amount' in registered)) return false;
  const exact = amountOf(node);
  const own = parseDecimal(registered.amount);
  if (exact === undefined || own === undefined) return true;
  const digits = Math.min(decimalsOf(registered.amount), decimalsOf(node?.shown ?? ''));
  const at = (value: Rational): string => formatDecimal(value, { mode: 'halfUp', digits });
  return at(exact) !== at(own);
};

const registeredNote = (
  input: DocumentInput,
  objective: IndividualObjective,
  id: string,
): readonly Inline[] => {
  const { result } = objective;
  if (result === undefined || !isOtherFigure(result, input.lookup.result(id, 'result'))) return [];
  return [{ kind: 'note', text: processSentences.individualPrinted(formatFigure(result)) }];
};

/** The result of the objective. */
export const objectiveResultCell = (input: DocumentInput, objective: IndividualObjective): TableCell => {
  const id = indicatorOf(input, objective);
  if (id !== undefined) {
    const cell = indicatorResultCell(input.lookup, id);
    return { inlines: [...cell.inlines, ...registeredNote(input, objective, id)] };
  }
  return objective.result === undefined ? EMPTY : { inlines: [quantityFigure(objective.result)] };
};

/** Realisation of the target, or after the bands of the system of measurement. */
export const objectivePercentCell = (
  input: DocumentInput,
  objective: IndividualObjective,
  field: Extract<ResultField, 'achievement' | 'score'>,
): TableCell => {
  const id = indicatorOf(input, objective);
  if (id !== undefined) return resultCell(input.lookup, id, field);
  const amount = objective[field];
  return amount === undefined ? EMPTY : { inlines: [quantityFigure({ kind: 'percent', amount })] };
};

const against = (amount: Rational, threshold: string): number =>
  compare(amount, parseDecimal(threshold) ?? ZERO);

/** The status of an objective: the indicator's, or by the thresholds of the rulebook on the figure that was registered. */
export const objectiveStatus = (input: DocumentInput, objective: IndividualObjective): Status => {
  const id = indicatorOf(input, objective);
  if (id !== undefined) return input.lookup.status(id);
  const registered = objective.score ?? objective.achievement;
  const amount = registered === undefined ? undefined : parseDecimal(registered);
  if (amount === undefined) return statusOfKind('missing');
  const { reachedFrom, partialAbove } = input.cycle.rulebook.status;
  if (against(amount, reachedFrom) >= 0) return statusOfKind('reached');
  return statusOfKind(against(amount, partialAbove) > 0 ? 'partial' : 'missed');
};
