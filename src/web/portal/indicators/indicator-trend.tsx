/** The results of an indicator across the years as a chart, with the targets as steps. */
import type { TrendPoint } from '../../../app/index.ts';
import { type TrendYear, trendScene } from '../../../charts/index.ts';
import type { Indicator } from '../../../model/index.ts';
import { formatFigure, formatResult, goalWords, unitOfIndicator } from '../../../wording/index.ts';
import { amountOf } from '../../reading/drawing.ts';
import { boundAmount } from '../../reading/goal-bound.ts';
import { BothWidths } from '../both-widths.tsx';

const measured = (point: TrendPoint, indicator: Indicator): Pick<TrendYear, 'measure' | 'measureText'> => {
  const unit = unitOfIndicator(indicator);
  const { historical, result } = point;
  if (historical !== undefined && 'amount' in historical) {
    const measureText = formatFigure(historical, unit === undefined ? {} : { unit });
    return { measure: historical.amount, measureText };
  }
  const measure = amountOf(result);
  return measure === undefined || result === undefined
    ? {}
    : { measure, measureText: formatResult(result, unit) };
};

const yearOf = (point: TrendPoint, indicator: Indicator): TrendYear => {
  const target = boundAmount(point.goal);
  return {
    year: point.year,
    ...measured(point, indicator),
    ...(target !== undefined &&
      point.goal !== undefined && { target, targetText: goalWords(indicator, point.goal) }),
  };
};

/** The chart; nothing when fewer than two years have a number. */
export const IndicatorTrend = ({
  indicator,
  points,
}: {
  indicator: Indicator;
  points: readonly TrendPoint[];
}) => {
  const years = points.map((point) => yearOf(point, indicator));
  const known = years.filter(({ measure }) => measure !== undefined);
  if (known.length < 2) return null;
  const kind = indicator.resultKind === 'percent' ? ('percent' as const) : ('number' as const);
  const input = {
    title: `${indicator.code} negli anni`,
    description: known.map(({ year, measureText }) => `${year}: ${measureText ?? ''}`).join('; '),
    years,
    fewPointsText: 'Pochi punti: non bastano per parlare di andamento.',
    measureLabel: 'Risultato',
    targetLabel: 'Target',
    formatTick: (tick: string) => formatFigure(tick, { kind }),
  };
  return <BothWidths draw={(width) => trendScene({ ...input, ...(width !== undefined && { width }) })} />;
};
