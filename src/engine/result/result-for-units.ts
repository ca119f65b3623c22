/** An indicator's result over a choice of units ("the units alone", "with the agency"). */
import type { IndicatorId, LocalDate, UnitId } from '../../kernel/index.ts';
import type { CycleFile, ResultNode } from '../../model/index.ts';
import { indicatorSubject, resultKey } from '../graph/subject.ts';
import { startOnCycle } from '../start-computation.ts';
import { evaluateForUnits } from './administration-result.ts';
import { keepResult } from './to-result.ts';

/**
 * The result of an indicator as if only these units contributed, in their order; `undefined` when the plan in force has no such
 * indicator. An indicator measured for the administration as such has its own result whatever the units.
 */
export const resultForUnits = (
  cycle: CycleFile,
  indicatorId: IndicatorId,
  unitIds: readonly UnitId[],
  asOf: LocalDate = cycle.asOf,
): ResultNode | undefined => {
  const computation = startOnCycle(cycle, { basis: 'measured', asOf });
  const indicator = computation.index.indicators.get(indicatorId);
  if (indicator === undefined) return undefined;
  const evaluated = evaluateForUnits(computation, indicator, {
    rule: indicator.overUnits,
    units: unitIds,
  });
  keepResult(computation, indicatorSubject(indicatorId), evaluated);
  return computation.nodes.get(resultKey(indicatorId, 'result'));
};
