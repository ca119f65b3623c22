/** The scope of one unit, or of the administration as such: its own entries only. */
import type { UnitId } from '../../kernel/index.ts';
import type { Entry, Indicator } from '../../model/index.ts';
import { aggregate } from '../aggregate.ts';
import type { Computation } from '../computation.ts';
import { inputsOf, record, stepOf } from '../graph/record.ts';
import { entryKey, indicatorSubject, rowSubject, type Subject } from '../graph/subject.ts';
import { type Keyed, mapOutcome, type Outcome, type Term } from '../outcome.ts';
import { termOfCell } from '../quantity-term.ts';
import { gather } from './gather.ts';
import { figureOfTerm } from './parameter-figure.ts';
import type { EnteredParameter, GatheredCell, Scope } from './scope.ts';

const NO_ENTRIES: readonly Entry[] = [];
const MISSING: GatheredCell = { outcome: { state: 'missing', reason: 'missing' }, inputs: [] };

const entriesOf = ({ index }: Computation, indicator: Indicator, unit: UnitId | null): readonly Entry[] =>
  index.entries.get(indicator.id)?.byUnit.get(unit) ?? NO_ENTRIES;

/** The cell of a parameter among the entries of one set of periods: the last one in the file. */
export const cellAmong = (entries: readonly Entry[], parameter: EnteredParameter): GatheredCell => {
  const entry = entries.findLast((candidate) => candidate.parameter === parameter.name);
  return entry === undefined
    ? MISSING
    : { outcome: termOfCell(entry.cell), inputs: [{ key: entryKey(entry.id) }] };
};

/** Puts the entries of one parameter in one unit together over the periods and writes the figure. */
const yearOfParameter = (
  computation: Computation,
  subject: Subject,
  parameter: EnteredParameter,
  entries: readonly Entry[],
): Keyed<Term> => {
  const figures = entries
    .filter((entry) => entry.parameter === parameter.name)
    .map((entry) => ({ key: entryKey(entry.id), outcome: termOfCell(entry.cell) }));
  const { overPeriods } = parameter.source;
  const outcome: Outcome<Term> = aggregate(
    overPeriods,
    figures.map((figure) => figure.outcome),
    computation.whenNone,
  );
  const { inputs, excluded } = inputsOf(figures);
  const key = record(computation.nodes, subject, `parameter:${parameter.name}`, {
    outcome: mapOutcome(outcome, (term) => figureOfTerm(term, parameter.kind)),
    step: stepOf(overPeriods, inputs, { excluded }),
    show: { exactOr: computation.index.cycle.rulebook.display },
  });
  return { key, outcome };
};

/** The scope of a unit's entries (`null`: of the administration as such). */
export const unitScope = (computation: Computation, indicator: Indicator, unit: UnitId | null): Scope => {
  const subject = unit === null ? indicatorSubject(indicator.id) : rowSubject(indicator.id, unit);
  return {
    computation,
    indicator,
    subject,
    yearOf: (parameter) =>
      yearOfParameter(computation, subject, parameter, entriesOf(computation, indicator, unit)),
    gatherings: () =>
      gather(entriesOf(computation, indicator, unit), computation.index.periods).map((set) => ({
        id: set.id,
        end: set.end,
        cellOf: (parameter) => cellAmong(set.entries, parameter),
      })),
  };
};
