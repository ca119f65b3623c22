/** A result back inside a calculation: percentages as fractions of one, yes and no as 1 and 0. */
import { ONE, ZERO } from '../../kernel/index.ts';
import type { Figure } from '../../model/index.ts';
import type { Term } from '../outcome.ts';
import { ofPercentPoints } from '../quantity-term.ts';

/** The figure as a term of a formula. */
export const termOfFigure = (figure: Figure): Term => {
  if (figure.kind === 'date') return figure;
  if (figure.kind === 'boolean') return { kind: 'number', exact: figure.value ? ONE : ZERO };
  return {
    kind: 'number',
    exact: figure.kind === 'percent' ? ofPercentPoints(figure.exact) : figure.exact,
  };
};
