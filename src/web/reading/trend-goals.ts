/** The points of a trend with the targets that this plan sets for other years, where those years have no cycle of their own. */

import type { CycleReading, TrendPoint } from '../../app/index.ts';
import type { Indicator } from '../../model/index.ts';
import { targetWords } from '../../wording/index.ts';

/** A year's own cycle prevails over what this plan says about it. */
export const withPlannedGoals = (
  { plan }: CycleReading,
  indicator: Indicator,
  points: readonly TrendPoint[],
): readonly TrendPoint[] =>
  points.map((point) => {
    if (point.goal !== undefined) return point;
    const planned = plan?.targets.findLast(
      (target) => target.indicator === indicator.id && target.year === point.year,
    );
    return planned === undefined
      ? point
      : { ...point, goal: planned.goal, target: planned.published ?? targetWords(indicator, planned) };
  });
