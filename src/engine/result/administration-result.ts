/** An indicator's result: in one unit, and for the administration from its contributing units. */
import { ONE, type UnitId, ZERO } from '../../kernel/index.ts';
import type { Aggregator, Figure, Indicator, OverUnits } from '../../model/index.ts';
import { aggregate } from '../aggregate.ts';
import type { Computation } from '../computation.ts';
import { inputsOf, stepOf } from '../graph/record.ts';
import { indicatorSubject, resultKey, rowId, rowSubject } from '../graph/subject.ts';
import { mapOutcome, notComputable, type Outcome, type Term } from '../outcome.ts';
import { evaluate } from './evaluate.ts';
import { type Evaluated, figureOfKind, keepResult } from './to-result.ts';
import { unitScope } from './unit-scope.ts';
import { unitsScope } from './units-scope.ts';

/** The result of an indicator in one unit, from that unit's entries alone. */
export const rowResult = (computation: Computation, indicator: Indicator, unit: UnitId): Outcome<Figure> => {
  const known = computation.results.get(rowId(indicator.id, unit));
  if (known !== undefined) return known;
  const evaluated = evaluate(unitScope(computation, indicator, unit));
  return keepResult(computation, rowSubject(indicator.id, unit), evaluated);
};

/** The units whose figures count for an indicator: those named, or all that have an entry, in the order of the cycle. */
export const contributingUnits = ({ index }: Computation, indicator: Indicator): readonly UnitId[] => {
  if (indicator.contributors !== undefined) return indicator.contributors;
  const byUnit = index.entries.get(indicator.id)?.byUnit;
  return index.cycle.units.filter(({ id }) => byUnit?.has(id) === true).map(({ id }) => id);
};

/** A row's result among the others: percentages in percent points, yes and no as 1 and 0. */
const termOfRow = (figure: Figure): Term => {
  if (figure.kind === 'date') return figure;
  if (figure.kind === 'boolean') return { kind: 'number', exact: figure.value ? ONE : ZERO };
  return { kind: 'number', exact: figure.exact };
};

const overResults = (
  computation: Computation,
  indicator: Indicator,
  together: { readonly units: readonly UnitId[]; readonly aggregator: Aggregator },
): Evaluated => {
  const rows = together.units.map((unit) => ({
    key: resultKey(rowId(indicator.id, unit), 'result'),
    outcome: mapOutcome(rowResult(computation, indicator, unit), termOfRow),
  }));
  const outcome = aggregate(
    together.aggregator,
    rows.map((row) => row.outcome),
    computation.whenNone,
  );
  const { inputs, excluded } = inputsOf(rows);
  return {
    outcome: outcome.state === 'value' ? figureOfKind(outcome.value, indicator.resultKind, true) : outcome,
    step: stepOf(together.aggregator, inputs, { excluded, rule: 'overUnits' }),
  };
};

/** The evaluation for the administration from some units (those that contribute, or a choice of them). */
export const evaluateForUnits = (
  computation: Computation,
  indicator: Indicator,
  overUnits: { readonly rule: OverUnits; readonly units: readonly UnitId[] },
): Evaluated => {
  if (computation.circular.has(indicator.id)) {
    return { outcome: notComputable('circularFormula'), step: stepOf('formula', []) };
  }
  const { rule, units } = overUnits;
  switch (rule.stage) {
    case 'none':
      return evaluate(unitScope(computation, indicator, null));
    case 'results':
      return overResults(computation, indicator, { units, aggregator: rule.aggregator });
    case 'parameters':
      return evaluate(unitsScope(computation, indicator, { units, aggregator: rule.aggregator }));
  }
};

/** The result of an indicator for the administration. */
export function administrationResult(computation: Computation, indicator: Indicator): Outcome<Figure> {
  const known = computation.results.get(indicator.id);
  if (known !== undefined) return known;
  const units = contributingUnits(computation, indicator);
  const evaluated = evaluateForUnits(computation, indicator, { rule: indicator.overUnits, units });
  return keepResult(computation, indicatorSubject(indicator.id), evaluated);
}
