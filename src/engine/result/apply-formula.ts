/** Applies a formula to named figures, each with its state (docs/method/1-cells-periods-units.md). */
import { emptyStateOf } from '../aggregate.ts';
import type { Computation } from '../computation.ts';
import { type Empty, notComputable, type Outcome, type Term } from '../outcome.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import type { ReadFormula } from './formula-cache.ts';

/** Finds why a formula has no value: the first figure that cannot be computed, else the state that says most. */
const emptyOf = (outcomes: readonly Outcome<Term>[]): Empty | undefined => {
  let isEmpty = false;
  for (const outcome of outcomes) {
    if (outcome.state === 'notComputable') return outcome;
    if (outcome.state !== 'value') isEmpty = true;
  }
  return isEmpty ? emptyStateOf(outcomes, notComputable('invalidFormula')) : undefined;
};

/** The formula's figure; `figures` are those of its names, in their order. */
export const applyFormula = (
  computation: Computation,
  formula: ReadFormula,
  figures: readonly Outcome<Term>[],
): Outcome<Term> => {
  const empty = emptyOf(figures);
  if (empty !== undefined) return empty;
  const terms = new Map<string, Term>();
  for (const [position, name] of formula.names.entries()) {
    const figure = figures[position];
    if (figure?.state === 'value') terms.set(name, figure.value);
  }
  const { patronSaint } = computation.index.cycle.administration;
  return evaluateFormula(formula.formula, { terms, patronSaint });
};
