/** The number or date of an evaluation as the indicator's result, by its kind, rounded at stage `result`. */
import { isZero, type Rational } from '../../kernel/index.ts';
import type { Figure, ResultKind, Step } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import { record } from '../graph/record.ts';
import type { Subject } from '../graph/subject.ts';
import { notComputable, type Outcome, type Term, valued } from '../outcome.ts';
import { toPercentPoints } from '../quantity-term.ts';
import { displayOf, roundAt } from '../rounding.ts';

/** A term as a figure of the result's kind, not rounded. `inPoints`: percentages come in percent points already. */
export const figureOfKind = (term: Term, kind: ResultKind, inPoints = false): Outcome<Figure> => {
  if (term.kind === 'date' || kind === 'date') {
    return term.kind === 'date' && kind === 'date' ? valued(term) : notComputable('kindMismatch');
  }
  switch (kind) {
    case 'percent':
      return valued({ kind, exact: inPoints ? term.exact : toPercentPoints(term.exact) });
    case 'number':
    case 'money':
      return valued({ kind, exact: term.exact });
    case 'boolean':
      return valued({ kind, value: !isZero(term.exact) });
  }
};

/** What an evaluation gives: its outcome as a figure not yet rounded, and the step that made it. */
export interface Evaluated {
  readonly outcome: Outcome<Figure>;
  readonly step: Step;
}

const rounded = (
  computation: Computation,
  figure: Figure,
): { readonly figure: Figure; readonly unrounded?: Rational } => {
  if (figure.kind === 'date' || figure.kind === 'boolean') return { figure };
  const staged = roundAt(computation.index.cycle.rulebook, 'result', figure.exact);
  return staged.unrounded === undefined
    ? { figure }
    : { figure: { kind: figure.kind, exact: staged.exact }, unrounded: staged.unrounded };
};

/** Rounds an evaluation at stage `result`, writes it into the graph and keeps it. */
export const keepResult = (
  computation: Computation,
  subject: Subject,
  evaluated: Evaluated,
): Outcome<Figure> => {
  const { outcome, step } = evaluated;
  const staged = outcome.state === 'value' ? rounded(computation, outcome.value) : undefined;
  const result = staged === undefined ? outcome : valued(staged.figure);
  const { rulebook } = computation.index.cycle;
  record(computation.nodes, subject, 'result', {
    outcome: result,
    step: staged?.unrounded === undefined ? step : { ...step, unrounded: staged.unrounded },
    show: displayOf(rulebook, 'result'),
  });
  computation.results.set(subject.id, result);
  return result;
};
