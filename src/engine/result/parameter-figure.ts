/** How the figure of a parameter is shown: a number of the calculation back in the parameter's own kind. */
import type { Figure, Parameter } from '../../model/index.ts';
import type { Term } from '../outcome.ts';
import { toPercentPoints } from '../quantity-term.ts';

/** A term as a figure of a kind: percentages in percent points, dates as they are. */
export const figureOfTerm = (term: Term, kind: Parameter['kind']): Figure => {
  if (term.kind === 'date') return term;
  if (kind === 'percent') return { kind: 'percent', exact: toPercentPoints(term.exact) };
  return { kind: kind === 'money' ? 'money' : 'number', exact: term.exact };
};
