/** Trend across years: points for results, steps for targets, and a note when the points are too few for a trend. */
import { line } from 'd3-shape';
import type { DecimalString } from '../kernel/index.ts';
import { type Amount, type Axis, axisOver, pixelNumber, scaleOf } from './amount.ts';
import { drawCentred, drawText } from './draw-text.ts';
import type { Box, Scene, SceneWords, Shape } from './scene.ts';

/** A year: result and target as far as known, with their texts for pointing. */
export interface TrendYear {
  readonly year: number;
  readonly measure?: Amount;
  readonly measureText?: string;
  readonly target?: Amount;
  readonly targetText?: string;
}

/** What a trend shows. `fewPointsText` is printed when there are fewer than five results ("pochi punti"). */
export interface TrendInput extends SceneWords {
  readonly years: readonly TrendYear[];
  readonly fewPointsText: string;
  readonly measureLabel: string;
  readonly targetLabel: string;
  readonly formatTick: (decimal: DecimalString) => string;
  readonly width?: number;
}

/** Fewer results than these are no trend. */
const ENOUGH_POINTS = 5;
const WIDTH = 640;
const HEIGHT = 280;
const PLOT: Box = { x: 64, y: 34, width: WIDTH - 64 - 16, height: 200 };
const SMALL = { size: 12, bold: false };
const POINT = 10;
const TICKS = 4;

interface Place {
  readonly toX: (year: number) => number;
  readonly toY: (value: number) => number;
  readonly step: number;
  readonly plot: Box;
}

const placeOver = (years: readonly TrendYear[], axis: Axis, plot: Box): Place => {
  const first = years[0]?.year ?? 0;
  const count = (years.at(-1)?.year ?? first) - first + 1;
  const step = plot.width / count;
  return {
    toX: (year) => plot.x + step * (year - first + 0.5),
    toY: scaleOf(axis, plot.y + plot.height, plot.y),
    step,
    plot,
  };
};

const axisShapes = (input: TrendInput, axis: Axis, place: Place): readonly Shape[] => {
  const { plot } = place;
  const left = plot.x + plot.width;
  const rows = axis.ticks.flatMap((tick): readonly Shape[] => {
    const y = place.toY(tick.at);
    const text = input.formatTick(tick.decimal);
    const label = { x: plot.x - 8, y: y + 4, text, style: SMALL, maximumWidth: plot.x - 10 };
    return [
      { kind: 'line', x1: plot.x, x2: left, y1: y, y2: y, className: 'axis' },
      ...drawText({ ...label, anchor: 'end', className: 'label axis-label' }),
    ];
  });
  const columns = input.years.flatMap(({ year }) =>
    drawText({
      x: place.toX(year),
      y: plot.y + plot.height + 20,
      text: String(year),
      style: SMALL,
      maximumWidth: place.step,
      className: 'label axis-label',
      anchor: 'middle',
    }),
  );
  return [...rows, ...columns];
};

/** A corner of the steps; without `y` the line is interrupted. */
interface Corner {
  readonly x: number;
  readonly y: number | undefined;
}

/** Two corners for each year with a target; a year without one, or not listed, interrupts the line. */
const cornersOf = (input: TrendInput, place: Place): readonly Corner[] => {
  const half = place.step / 2;
  return input.years.flatMap(({ year, target }, index): readonly Corner[] => {
    const x = place.toX(year);
    const y = target === undefined ? undefined : place.toY(pixelNumber(target));
    const before = input.years[index - 1]?.year;
    const gap = before === undefined || before === year - 1 ? [] : [{ x: x - half, y: undefined }];
    return [...gap, { x: x - half, y }, { x: x + half, y }];
  });
};

/** The targets as steps, one for each year. */
const targetShapes = (input: TrendInput, place: Place): readonly Shape[] => {
  const corners = cornersOf(input, place);
  const known = corners.filter((corner) => corner.y !== undefined);
  const draw = line<Corner>()
    .defined((corner) => corner.y !== undefined)
    .x((corner) => corner.x)
    .y((corner) => corner.y ?? 0);
  const data = draw([...corners]);
  return data === null || known.length === 0
    ? []
    : [{ kind: 'path', data, box: place.plot, className: 'target', hint: input.targetLabel }];
};

/** Base line of a result's text: above its point, or below where the target's line would run through it. */
const textLine = ({ plot }: Place, y: number, targetY: number | undefined): number => {
  const crossed = targetY !== undefined && targetY <= y && targetY > y - 26;
  const hasRoomBelow = y + 22 < plot.y + plot.height;
  return crossed && hasRoomBelow ? y + 20 : y - POINT;
};

const measureShapes = (input: TrendInput, place: Place): readonly Shape[] => {
  const known = input.years.flatMap(({ year, measure, measureText, target }) => {
    if (measure === undefined) return [];
    const y = place.toY(pixelNumber(measure));
    const targetY = target === undefined ? undefined : place.toY(pixelNumber(target));
    return [{ year, x: place.toX(year), y, text: measureText ?? '', textY: textLine(place, y, targetY) }];
  });
  const joints = known.slice(1).map((point, index): Shape => {
    const before = known[index] ?? point;
    return { kind: 'line', x1: before.x, y1: before.y, x2: point.x, y2: point.y, className: 'measure-line' };
  });
  const points = known.flatMap(({ year, x, y, text, textY }): readonly Shape[] => [
    {
      kind: 'symbol',
      status: 'reached',
      x,
      y,
      size: POINT,
      className: 'measure',
      hint: `${year}: ${text}`,
    },
    ...drawCentred(
      { x, y: textY, text, style: SMALL, maximumWidth: place.step, className: 'label value' },
      place.plot.x + place.plot.width + 16,
    ),
  ]);
  return [...joints, ...points];
};

const legendShapes = (input: TrendInput, plot: Box): readonly Shape[] => {
  const known = input.years.filter((each) => each.measure !== undefined).length;
  const half = (plot.x + plot.width) / 2;
  const few = known < ENOUGH_POINTS ? input.fewPointsText : '';
  return [
    { kind: 'symbol', status: 'reached', x: 8, y: 12, size: POINT, className: 'measure' },
    ...drawText({
      x: 20,
      y: 16,
      text: input.measureLabel,
      style: SMALL,
      maximumWidth: half - 30,
      className: 'label',
    }),
    { kind: 'line', x1: half, x2: half + 16, y1: 12, y2: 12, className: 'target' },
    ...drawText({
      x: half + 22,
      y: 16,
      text: input.targetLabel,
      style: SMALL,
      maximumWidth: half - 40,
      className: 'label',
    }),
    ...drawText({
      x: plot.x,
      y: plot.y + plot.height + 40,
      text: few,
      style: SMALL,
      maximumWidth: plot.width,
      className: 'label note',
    }),
  ];
};

/** The trend over the years given (one at least makes a chart; none gives an empty plot with its words). */
export const trendScene = (input: TrendInput): Scene => {
  const width = input.width ?? WIDTH;
  const plot = { ...PLOT, width: width - PLOT.x - 16 };
  const amounts = input.years.flatMap(({ measure, target }) => [measure, target]);
  const numbers = amounts.flatMap((amount) => (amount === undefined ? [] : [pixelNumber(amount)]));
  const axis = axisOver(numbers, TICKS);
  const years = input.years.toSorted((left, right) => left.year - right.year);
  const drawn = { ...input, years };
  const place = placeOver(years, axis, plot);
  return {
    width,
    height: HEIGHT,
    title: input.title,
    description: input.description,
    shapes: [
      ...legendShapes(drawn, plot),
      ...axisShapes(drawn, axis, place),
      ...targetShapes(drawn, place),
      ...measureShapes(drawn, place),
    ],
  };
};
