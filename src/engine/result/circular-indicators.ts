/** Finds indicators whose formulas need each other in a circle. */
import type { IndicatorId } from '../../kernel/index.ts';
import type { Indicator } from '../../model/index.ts';
import { namesUsed } from './names-used.ts';

type Needs = ReadonlyMap<IndicatorId, readonly IndicatorId[]>;

const needsOf = (indicator: Indicator): readonly IndicatorId[] => {
  const names = new Set(namesUsed(indicator));
  return indicator.parameters.flatMap(({ name, source }) =>
    source.kind === 'indicator' && names.has(name) ? [source.indicator] : [],
  );
};

const reachesItself = (start: IndicatorId, needs: Needs): boolean => {
  const open = [...(needs.get(start) ?? [])];
  const seen = new Set<IndicatorId>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(needs.get(next) ?? []));
  }
  return false;
};

/** The indicators that reach themselves through `indicator` parameters whose names they use. */
export const circularIndicators = (
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): ReadonlySet<IndicatorId> => {
  const needs = new Map<IndicatorId, readonly IndicatorId[]>();
  for (const indicator of indicators.values()) {
    if (!indicator.parameters.some(({ source }) => source.kind === 'indicator')) continue;
    needs.set(indicator.id, needsOf(indicator));
  }
  return new Set([...needs.keys()].filter((id) => reachesItself(id, needs)));
};
