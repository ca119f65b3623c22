/** Strip plot: one point for each administration or unit on a common scale; points that would touch stand above each other. */
import type { DecimalString } from '../kernel/index.ts';
import { type Amount, axisOver, pixelNumber, scaleOf } from './amount.ts';
import { drawCentred, drawText } from './draw-text.ts';
import type { Scene, SceneWords, Shape } from './scene.ts';

/** A point, with the text shown on pointing; the one meant is highlighted. */
export interface StripPoint {
  readonly id: string;
  readonly value: Amount;
  readonly text: string;
  readonly highlighted?: boolean;
}

/** What a strip plot shows; `countText` says how many points there are ("n = 12"). */
export interface StripInput extends SceneWords {
  readonly label: string;
  readonly countText: string;
  readonly points: readonly StripPoint[];
  readonly target?: Amount;
  readonly formatTick: (decimal: DecimalString) => string;
  readonly width?: number;
}

const WIDTH = 640;
const LABEL = { size: 14, bold: true };
const SMALL = { size: 12, bold: false };
const POINT = 10;
const MARGIN = 8;
const TOP = 28;
const TICKS = 5;
const NARROW = 420;

/** A point placed: its row counts from the axis upwards. */
interface PlacedPoint {
  readonly point: StripPoint;
  readonly x: number;
  readonly row: number;
}

/** Each point goes into the lowest row in which it touches no other. */
const placePoints = (
  points: readonly StripPoint[],
  toPixel: (value: number) => number,
): readonly PlacedPoint[] => {
  const ends: number[] = [];
  return points
    .map((point) => ({ point, x: toPixel(pixelNumber(point.value)) }))
    .sort((left, right) => left.x - right.x)
    .map(({ point, x }) => {
      const free = ends.findIndex((end) => end + POINT + 1 <= x);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      return { point, x, row };
    });
};

const pointShape = ({ point, x, row }: PlacedPoint, axisY: number): Shape => ({
  kind: 'symbol',
  status: point.highlighted === true ? 'reached' : 'missed',
  x,
  y: axisY - POINT / 2 - 2 - row * (POINT + 1),
  size: POINT,
  className: point.highlighted === true ? 'point highlighted' : 'point',
  subject: point.id,
  hint: point.text,
});

/** The strip plot; it grows upwards with the number of points that share a place. */
export const stripScene = (input: StripInput): Scene => {
  const width = input.width ?? WIDTH;
  const numbers = input.points.map((point) => pixelNumber(point.value));
  const target = input.target === undefined ? undefined : pixelNumber(input.target);
  const axis = axisOver(target === undefined ? numbers : [...numbers, target], width < NARROW ? 2 : TICKS);
  const toPixel = scaleOf(axis, MARGIN, width - MARGIN);
  const placed = placePoints(input.points, toPixel);
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const axisY = TOP + rows * (POINT + 1) + 4;
  const room = (width - 2 * MARGIN) / Math.max(1, axis.ticks.length - 1) - MARGIN;
  const style = SMALL;
  const ticks = axis.ticks.flatMap((tick): readonly Shape[] => {
    const x = toPixel(tick.at);
    const text = input.formatTick(tick.decimal);
    const className = 'label axis-label';
    return [
      { kind: 'line', x1: x, x2: x, y1: axisY, y2: axisY + 5, className: 'axis' },
      ...drawCentred({ x, y: axisY + 18, text, style, maximumWidth: room, className }, width),
    ];
  });
  const mark: readonly Shape[] =
    target === undefined
      ? []
      : [{ kind: 'line', x1: toPixel(target), x2: toPixel(target), y1: TOP, y2: axisY, className: 'target' }];
  return {
    width,
    height: axisY + 26,
    title: input.title,
    description: input.description,
    shapes: [
      ...drawText({
        x: 0,
        y: 16,
        text: input.label,
        style: LABEL,
        maximumWidth: width * 0.7,
        className: 'label',
      }),
      ...drawText({
        x: width,
        y: 16,
        text: input.countText,
        style,
        maximumWidth: width * 0.28,
        className: 'label',
        anchor: 'end',
      }),
      { kind: 'line', x1: MARGIN, x2: width - MARGIN, y1: axisY, y2: axisY, className: 'axis' },
      ...ticks,
      ...mark,
      ...placed.map((each) => pointShape(each, axisY)),
    ],
  };
};
