/** A cycle of ours as the record of a document, so that the rules for published documents run on it too. */
import { planInForce } from '../../engine/index.ts';
import type { CycleFile, DocumentRecord, ResultSet } from '../../model/index.ts';
import { liveContexts } from './live-context.ts';
import { liveIndicators } from './live-indicators.ts';
import { liveCards, liveNodes } from './live-nodes.ts';

/**
 * What a cycle states on one basis; places are objects and fields. Nothing without a plan in force. Individual objectives repeat
 * indicators of the cycle and are not stated twice.
 */
export const cycleRecords = (cycle: CycleFile, results: ResultSet): DocumentRecord | undefined => {
  const plan = planInForce(cycle, results.asOf);
  if (plan === undefined) return undefined;
  const live = { cycle, plan, results };
  const indicators = liveIndicators(live);
  const years = [...new Set([cycle.year, ...plan.targets.map(({ year }) => year)])].sort(
    (one, other) => one - other,
  );
  return {
    file: cycle.title,
    kind: 'other',
    administration: cycle.administration.name,
    year: cycle.year,
    plannedYears: years,
    indicators,
    nodes: liveNodes(live),
    cards: liveCards(live, indicators),
    budget: [],
    individual: [],
    contexts: liveContexts(cycle),
    counts: [],
    dates: [],
    texts: [],
  };
};
