/** The results of an indicator across the years, with the targets as steps. */
import { type Scene, type TrendYear, trendScene } from '../../charts/index.ts';
import type { Indicator } from '../../model/index.ts';
import { formatFigure, formatResult, goalWords, unitOfIndicator } from '../../wording/index.ts';
import type { YearPoint } from '../input.ts';
import { amountOf } from './amount.ts';
import { boundAmount } from './goal-bound.ts';

const measured = (point: YearPoint, indicator: Indicator): Pick<TrendYear, 'measure' | 'measureText'> => {
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

const yearOf = (point: YearPoint, indicator: Indicator): TrendYear => {
  const target = boundAmount(point.goal);
  return {
    year: point.year,
    ...measured(point, indicator),
    ...(target !== undefined &&
      point.goal !== undefined && { target, targetText: goalWords(indicator, point.goal) }),
  };
};

/** The chart in a given width; nothing when fewer than two years have a number. */
export const indicatorTrendOf = (
  indicator: Indicator,
  points: readonly YearPoint[],
): ((width?: number) => Scene) | undefined => {
  const years = points.map((point) => yearOf(point, indicator));
  const known = years.filter(({ measure }) => measure !== undefined);
  if (known.length < 2) return undefined;
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
  return (width) => trendScene({ ...input, ...(width !== undefined && { width }) });
};
