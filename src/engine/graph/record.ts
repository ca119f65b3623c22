/** Writes results into the graph of a computation. */
import { formatExact, type Rational, type Rounding } from '../../kernel/index.ts';
import type { Figure, Reason, ResultField, ResultKey, ResultNode, Step } from '../../model/index.ts';
import type { Outcome } from '../outcome.ts';
import { showFigure } from '../rounding.ts';
import { resultKey, type Subject } from './subject.ts';

/** The results so far. */
export type ResultNodes = Map<ResultKey, ResultNode>;

/** A result to be written; `show` is the rounding for display, `'exact'` prints the shortest exact decimal. */
export interface Recording {
  readonly outcome: Outcome<Figure>;
  readonly step: Step;
  readonly show: Rounding | ExactDisplay;
  readonly reached?: boolean;
}

/** Prints exactly when there is an exact decimal, else by the rounding. */
export interface ExactDisplay {
  readonly exactOr: Rounding;
}

const shownAs = (figure: Figure, show: Rounding | ExactDisplay): string => {
  if (!('exactOr' in show)) return showFigure(figure, show);
  if (figure.kind === 'date' || figure.kind === 'boolean') return showFigure(figure, show.exactOr);
  const text = formatExact(figure.exact);
  return text.includes('/') ? showFigure(figure, show.exactOr) : text;
};

/** Writes a result and returns its key. */
export const record = (
  nodes: ResultNodes,
  subject: Subject,
  field: ResultField,
  { outcome, step, show, reached }: Recording,
): ResultKey => {
  const key = resultKey(subject.id, field);
  nodes.set(key, {
    key,
    id: subject.id,
    kind: subject.kind,
    field,
    ...(subject.unit === undefined ? {} : { unit: subject.unit }),
    state: outcome.state,
    ...(outcome.state === 'value'
      ? { figure: outcome.value, shown: shownAs(outcome.value, show) }
      : { reason: outcome.reason }),
    ...(reached === undefined ? {} : { reached }),
    step,
  });
  return key;
};

/** Nothing left out. */
const NONE: Step['excluded'] = [];

/** What a step may say beyond its method and inputs. */
export interface StepDetails {
  readonly rule?: string;
  readonly excluded?: Step['excluded'];
  readonly unrounded?: Rational | undefined;
  readonly note?: string | undefined;
}

/** Makes a step. */
export const stepOf = (method: string, inputs: Step['inputs'], details: StepDetails = {}): Step => ({
  method,
  ...(details.rule === undefined ? {} : { rule: details.rule }),
  inputs,
  excluded: details.excluded ?? NONE,
  ...(details.unrounded === undefined ? {} : { unrounded: details.unrounded }),
  ...(details.note === undefined ? {} : { note: details.note }),
});

/** Sorts keyed figures into the inputs that have a value and those left out, with the reason. */
export const inputsOf = (
  figures: readonly { readonly key: string; readonly outcome: Outcome<unknown> }[],
): { readonly inputs: Step['inputs']; readonly excluded: Step['excluded'] } => {
  const inputs: { key: string }[] = [];
  const excluded: { key: string; reason: Reason }[] = [];
  for (const { key, outcome } of figures) {
    if (outcome.state === 'value' || outcome.state === 'notComputable') inputs.push({ key });
    else excluded.push({ key, reason: outcome.reason });
  }
  return { inputs, excluded };
};
