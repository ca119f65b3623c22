/** Whose entries an evaluation reads: those of one unit, of the administration as such, or of several units together. */
import type { LocalDate } from '../../kernel/index.ts';
import type { Indicator, Parameter, StepInput } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import type { Subject } from '../graph/subject.ts';
import type { Keyed, Outcome, Term } from '../outcome.ts';

/** A parameter that offices enter. */
export type EnteredParameter = Parameter & { readonly source: { readonly kind: 'entered' } };

/** Whether offices enter the parameter. */
export const isEntered = (parameter: Parameter): parameter is EnteredParameter =>
  parameter.source.kind === 'entered';

/** The cell of a parameter in one gathering of periods, with the entries that it comes from. */
export interface GatheredCell {
  readonly outcome: Outcome<Term>;
  readonly inputs: readonly StepInput[];
}

/** The entries that span exactly the same periods. */
export interface Gathering {
  /** Ids of the periods, joined by `+`. */
  readonly id: string;
  /** End of the last period; `undefined` when no period of the entries is known. */
  readonly end: LocalDate | undefined;
  readonly cellOf: (parameter: EnteredParameter) => GatheredCell;
}

/** A scope of evaluation. */
export interface Scope {
  readonly computation: Computation;
  readonly indicator: Indicator;
  readonly subject: Subject;
  /** An entered parameter put together over the periods (and the units), written into the graph. */
  readonly yearOf: (parameter: EnteredParameter) => Keyed<Term>;
  /** Gatherings of entries by their exact set of periods, in order. */
  readonly gatherings: () => readonly Gathering[];
}
