/** Bounds as figures in the units of the result: stated, or as a change against an earlier year. */
import { add, HUNDRED, multiply } from '../../kernel/index.ts';
import type { Bound, Figure, Quantity } from '../../model/index.ts';
import { exact } from '../exact.ts';
import { notComputable, type Outcome, valued } from '../outcome.ts';
import { ofPercentPoints } from '../quantity-term.ts';
import type { JudgementContext, Past } from './judgement.ts';

/** A bound with the key of the earlier result that it reads. */
export interface ReadBound {
  readonly outcome: Outcome<Figure>;
  readonly history?: string;
}

/** A quantity as a figure: percentages stay in percent points; a text is none. */
export const figureOfQuantity = (quantity: Quantity): Outcome<Figure> => {
  switch (quantity.kind) {
    case 'number':
    case 'percent':
    case 'money':
      return valued({ kind: quantity.kind, exact: exact(quantity.amount) });
    case 'date':
    case 'boolean':
      return valued(quantity);
    case 'text':
      return notComputable('kindMismatch');
  }
};

const relativeBound = (bound: Extract<Bound, { kind: 'relative' }>, past: Past): ReadBound => {
  const found = past(bound.year);
  if (found === 'none') return { outcome: notComputable('noHistory') };
  if (found === 'notANumber' || found.figure.kind === 'date' || found.figure.kind === 'boolean') {
    return { outcome: notComputable('kindMismatch') };
  }
  const factor = ofPercentPoints(add(HUNDRED, exact(bound.percent)));
  const { kind, exact: amount } = found.figure;
  return { outcome: valued({ kind, exact: multiply(amount, factor) }), history: found.key };
};

/** Reads a bound. */
export const readBound = (bound: Bound, past: Past): ReadBound =>
  bound.kind === 'relative' ? relativeBound(bound, past) : { outcome: figureOfQuantity(bound) };

/** The bound of a goal to judge by: the one that stands instead, when there is one. */
export const boundOf = (context: JudgementContext, bound: Bound): ReadBound =>
  context.boundInstead === undefined
    ? readBound(bound, context.past)
    : { outcome: valued(context.boundInstead) };
