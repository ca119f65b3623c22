/** How indicators stood at the end of each period, calculated once for a cycle. */
import { type PeriodProgress, progress } from '../../app/index.ts';
import type { IndicatorId } from '../../kernel/index.ts';
import type { CycleFile } from '../../model/index.ts';

const known = new WeakMap<CycleFile, Map<string, readonly PeriodProgress[]>>();

/** The standing of an indicator at the end of each period, in their order. */
export const progressOf = (cycle: CycleFile, indicator: IndicatorId): readonly PeriodProgress[] => {
  const ofCycle = known.get(cycle) ?? new Map<string, readonly PeriodProgress[]>();
  known.set(cycle, ofCycle);
  const found = ofCycle.get(indicator);
  if (found !== undefined) return found;
  const fresh = progress(cycle, indicator);
  ofCycle.set(indicator, fresh);
  return fresh;
};
