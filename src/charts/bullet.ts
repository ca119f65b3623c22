/** Bullet graph after Stephen Few: a measure bar against a target mark, over two or three shades of one hue, from zero. */

import type { DecimalString } from '../kernel/index.ts';
import { type Amount, type Axis, axisOver, pixelNumber, scaleOf } from './amount.ts';
import { drawCentred, drawText } from './draw-text.ts';
import type { RectShape, Scene, SceneWords, Shape, StatusDrawing } from './scene.ts';
import { textWidth } from './text-fit.ts';

/** What a bullet graph shows. Texts are already worded; `ranges` are the one or two inner edges of the shades. */
export interface BulletInput extends SceneWords {
  readonly label: string;
  readonly measureText: string;
  readonly measure?: Amount;
  readonly target?: Amount;
  readonly targetText?: string;
  readonly ranges: readonly Amount[];
  readonly better: 'higher' | 'lower';
  readonly status: StatusDrawing;
  readonly formatTick: (decimal: DecimalString) => string;
  readonly width?: number;
}

const WIDTH = 640;
const LABEL = { size: 14, bold: true };
const SMALL = { size: 12, bold: false };
const BAR = { top: 42, height: 28 };
const BASE_LINE = { label: 16, target: 36, ticks: BAR.top + BAR.height + 18 };
const HEIGHT = BASE_LINE.ticks + 8;
const SYMBOL_SIZE = 14;
const GAP = 8;
/** Half a pen's width kept free at both ends, so that marks at the edge are whole. */
const MARGIN = 2;
const TICK_COUNT = 5;
const NARROW = 420;
const RANGE_COUNT = 3;

type ToPixel = (value: number) => number;

const header = (input: BulletInput, width: number): readonly Shape[] => {
  const measureWidth = Math.min(width / 2, textWidth(input.measureText, LABEL));
  const left = SYMBOL_SIZE + GAP;
  return [
    {
      kind: 'symbol',
      status: input.status,
      x: SYMBOL_SIZE / 2,
      y: BASE_LINE.label - 5,
      size: SYMBOL_SIZE,
      className: `status-${input.status}`,
    },
    ...drawText({
      x: left,
      y: BASE_LINE.label,
      text: input.label,
      style: LABEL,
      maximumWidth: width - left - measureWidth - GAP,
      className: 'label',
    }),
    ...drawText({
      x: width,
      y: BASE_LINE.label,
      text: input.measureText,
      style: LABEL,
      maximumWidth: measureWidth + 1,
      className: 'label value',
      anchor: 'end',
    }),
  ];
};

/** The shades, from the poor side (`range-1`) to the good one: where less is better the poor side is the right one. */
const shades = (input: BulletInput, axis: Axis, toPixel: ToPixel): readonly RectShape[] => {
  const inner = input.ranges
    .slice(0, RANGE_COUNT - 1)
    .map((edge) => Math.min(axis.high, Math.max(axis.low, pixelNumber(edge))))
    .sort((left, right) => left - right);
  const edges = [axis.low, ...inner, axis.high];
  const count = edges.length - 1;
  return edges.slice(1).map((edge, index) => {
    const from = toPixel(edges[index] ?? axis.low);
    return {
      kind: 'rect',
      x: from,
      y: BAR.top,
      width: toPixel(edge) - from,
      height: BAR.height,
      className: `range-${input.better === 'higher' ? index + 1 : count - index}`,
    };
  });
};

const measureBar = (input: BulletInput, toPixel: ToPixel): readonly Shape[] => {
  if (input.measure === undefined) return [];
  const zero = toPixel(0);
  const end = toPixel(pixelNumber(input.measure));
  return [
    {
      kind: 'rect',
      x: Math.min(zero, end),
      y: BAR.top + BAR.height / 3,
      width: Math.abs(end - zero),
      height: BAR.height / 3,
      className: `measure status-${input.status}`,
      hint: `${input.label}: ${input.measureText}`,
    },
  ];
};

const targetMark = (input: BulletInput, toPixel: ToPixel, width: number): readonly Shape[] => {
  if (input.target === undefined) return [];
  const x = toPixel(pixelNumber(input.target));
  const mark: Shape = {
    kind: 'line',
    x1: x,
    x2: x,
    y1: BAR.top - 3,
    y2: BAR.top + BAR.height + 3,
    className: 'target',
  };
  const text = input.targetText ?? '';
  return [
    mark,
    ...drawCentred(
      { x, y: BASE_LINE.target, text, style: SMALL, maximumWidth: width, className: 'label target-label' },
      width,
    ),
  ];
};

const tickLabels = (input: BulletInput, axis: Axis, toPixel: ToPixel, width: number): readonly Shape[] => {
  const room = (width - 2 * MARGIN) / Math.max(1, axis.ticks.length - 1) - GAP;
  return axis.ticks.flatMap((tick) => {
    const x = toPixel(tick.at);
    const bottom = BAR.top + BAR.height;
    const line: Shape = { kind: 'line', x1: x, x2: x, y1: bottom, y2: bottom + 5, className: 'axis' };
    const text = input.formatTick(tick.decimal);
    const place = {
      x,
      y: BASE_LINE.ticks,
      text,
      style: SMALL,
      maximumWidth: room,
      className: 'label axis-label',
    };
    return [line, ...drawCentred(place, width)];
  });
};

/** The bullet graph of a number, percent or amount of money. Without a measure only target and shades are drawn. */
export const bulletScene = (input: BulletInput): Scene => {
  const width = input.width ?? WIDTH;
  const amounts = [input.measure, input.target, ...input.ranges];
  const numbers = amounts.flatMap((amount) => (amount === undefined ? [] : [pixelNumber(amount)]));
  const axis = axisOver(numbers, width < NARROW ? 2 : TICK_COUNT);
  const toPixel = scaleOf(axis, MARGIN, width - MARGIN);
  return {
    width,
    height: HEIGHT,
    title: input.title,
    description: input.description,
    shapes: [
      ...header(input, width),
      ...shades(input, axis, toPixel),
      ...measureBar(input, toPixel),
      ...targetMark(input, toPixel, width),
      ...tickLabels(input, axis, toPixel, width),
    ],
  };
};
