/** The scope of several units together (`overUnits.stage: parameters`): parameters first, the formula once. */
import type { UnitId } from '../../kernel/index.ts';
import type { Aggregator, Entry, Indicator } from '../../model/index.ts';
import { aggregate } from '../aggregate.ts';
import type { Computation } from '../computation.ts';
import { inputsOf, record, stepOf } from '../graph/record.ts';
import { indicatorSubject } from '../graph/subject.ts';
import { type Keyed, mapOutcome, type Term } from '../outcome.ts';
import { groupBy } from '../selection/group-by.ts';
import { gather } from './gather.ts';
import { figureOfTerm } from './parameter-figure.ts';
import type { EnteredParameter, GatheredCell, Gathering, Scope } from './scope.ts';
import { cellAmong, unitScope } from './unit-scope.ts';

/** The units that contribute, and how their figures are put together. */
export interface Together {
  readonly units: readonly UnitId[];
  readonly aggregator: Aggregator;
}

const yearOverUnits = (
  computation: Computation,
  indicator: Indicator,
  together: Together,
  parameter: EnteredParameter,
): Keyed<Term> => {
  const figures = together.units.map((unit) => unitScope(computation, indicator, unit).yearOf(parameter));
  const outcome = aggregate(
    together.aggregator,
    figures.map((figure) => figure.outcome),
    computation.whenNone,
  );
  const { inputs, excluded } = inputsOf(figures);
  const key = record(computation.nodes, indicatorSubject(indicator.id), `parameter:${parameter.name}`, {
    outcome: mapOutcome(outcome, (term) => figureOfTerm(term, parameter.kind)),
    step: stepOf(together.aggregator, inputs, { excluded, rule: 'overUnits' }),
    show: { exactOr: computation.index.cycle.rulebook.display },
  });
  return { key, outcome };
};

const MISSING = { state: 'missing', reason: 'missing' } as const;

const cellOverUnits = (
  { units, aggregator }: Together,
  byUnit: ReadonlyMap<UnitId | null, readonly Entry[]>,
  parameter: EnteredParameter,
): GatheredCell => {
  const cells = units
    .map((unit) => cellAmong(byUnit.get(unit) ?? [], parameter))
    .filter((cell) => cell.inputs.length > 0);
  const outcomes = cells.map((cell) => cell.outcome);
  return { outcome: aggregate(aggregator, outcomes, MISSING), inputs: cells.flatMap((cell) => cell.inputs) };
};

const gatheringsOverUnits = (
  computation: Computation,
  indicator: Indicator,
  together: Together,
): readonly Gathering[] => {
  const { index } = computation;
  const contributing = new Set<UnitId | null>(together.units);
  const entries = (index.entries.get(indicator.id)?.all ?? []).filter(({ unit }) => contributing.has(unit));
  return gather(entries, index.periods).map((set) => {
    const byUnit = groupBy(set.entries, (entry) => entry.unit);
    return {
      id: set.id,
      end: set.end,
      cellOf: (parameter) => cellOverUnits(together, byUnit, parameter),
    };
  });
};

/** The scope of the contributing units together. */
export const unitsScope = (computation: Computation, indicator: Indicator, together: Together): Scope => ({
  computation,
  indicator,
  subject: indicatorSubject(indicator.id),
  yearOf: (parameter) => yearOverUnits(computation, indicator, together, parameter),
  gatherings: () => gatheringsOverUnits(computation, indicator, together),
});
