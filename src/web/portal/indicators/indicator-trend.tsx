/** The results of an indicator across the years as a chart, with the targets as steps. */
import type { TrendPoint } from '../../../app/index.ts';
import { indicatorTrendOf } from '../../../documents/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { BothWidths } from '../both-widths.tsx';

/** The chart; nothing when fewer than two years have a number. */
export const IndicatorTrend = ({
  indicator,
  points,
}: {
  indicator: Indicator;
  points: readonly TrendPoint[];
}) => {
  const draw = indicatorTrendOf(indicator, points);
  return draw === undefined ? null : <BothWidths draw={draw} />;
};
