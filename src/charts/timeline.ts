/** The bullet graph of a date: a timeline of the year with deadline mark, delivery and today. */
import { dayNumber, type LocalDate } from '../kernel/index.ts';
import { drawCentred, drawText } from './draw-text.ts';
import type { Scene, SceneWords, Shape, StatusDrawing } from './scene.ts';
import { textWidth } from './text-fit.ts';

/** A day with the words beside its mark. */
export interface TimelineMark {
  readonly date: LocalDate;
  readonly text: string;
}

/** What a timeline shows. `from` and `to` are the ends of the year; marks outside them stretch the line. */
export interface TimelineInput extends SceneWords {
  readonly label: string;
  readonly measureText: string;
  readonly from: TimelineMark;
  readonly to: TimelineMark;
  readonly deadline?: TimelineMark;
  readonly delivered?: TimelineMark;
  readonly today?: TimelineMark;
  readonly status: StatusDrawing;
  readonly width?: number;
}

const WIDTH = 640;
const LABEL = { size: 14, bold: true };
const SMALL = { size: 12, bold: false };
/** Each mark has a line of text of its own, so that days close together never print over each other. */
const BASE_LINE = { label: 16, deadline: 38, delivered: 86, today: 104, ends: 122 };
const BAR = { top: 46, height: 22 };
const HEIGHT = 130;
const SYMBOL_SIZE = 14;
const GAP = 8;
const MARGIN = 8;

type ToPixel = (date: LocalDate) => number;

const scaleOver = (input: TimelineInput, width: number): ToPixel => {
  const marks = [input.from, input.to, input.deadline, input.delivered, input.today];
  const days = marks.flatMap((mark) => (mark === undefined ? [] : [dayNumber(mark.date)]));
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  return (date) => MARGIN + ((width - 2 * MARGIN) * (dayNumber(date) - first)) / span;
};

const header = (input: TimelineInput, width: number): readonly Shape[] => {
  const { status } = input;
  const measureWidth = Math.min(width / 2, textWidth(input.measureText, LABEL));
  const left = SYMBOL_SIZE + GAP;
  const y = BASE_LINE.label;
  const className = `status-${status}`;
  const right = { x: width, y, style: LABEL, anchor: 'end' } as const;
  return [
    { kind: 'symbol', status, x: SYMBOL_SIZE / 2, y: y - 5, size: SYMBOL_SIZE, className },
    ...drawText({
      x: left,
      y,
      text: input.label,
      style: LABEL,
      maximumWidth: width - left - measureWidth - GAP,
      className: 'label',
    }),
    ...drawText({
      ...right,
      text: input.measureText,
      maximumWidth: measureWidth + 1,
      className: 'label value',
    }),
  ];
};

/** The line before the deadline is the good side, after it the poor one. */
const shades = (input: TimelineInput, toPixel: ToPixel, width: number): readonly Shape[] => {
  const cut = input.deadline === undefined ? width - MARGIN : toPixel(input.deadline.date);
  const common = { kind: 'rect', y: BAR.top, height: BAR.height } as const;
  const good: Shape = { ...common, x: MARGIN, width: cut - MARGIN, className: 'range-3' };
  const poor: Shape = { ...common, x: cut, width: width - MARGIN - cut, className: 'range-1' };
  return input.deadline === undefined ? [good] : [good, poor];
};

const markShapes = (
  mark: TimelineMark | undefined,
  toPixel: ToPixel,
  drawing: { readonly className: string; readonly y: number; readonly width: number },
): readonly Shape[] => {
  if (mark === undefined) return [];
  const x = toPixel(mark.date);
  const line: Shape = {
    kind: 'line',
    x1: x,
    x2: x,
    y1: BAR.top - 4,
    y2: BAR.top + BAR.height + 4,
    className: drawing.className,
  };
  const place = { x, y: drawing.y, text: mark.text, style: SMALL, maximumWidth: drawing.width };
  return [line, ...drawCentred({ ...place, className: `label ${drawing.className}-label` }, drawing.width)];
};

const deliveredShapes = (input: TimelineInput, toPixel: ToPixel, width: number): readonly Shape[] => {
  const { delivered, status } = input;
  if (delivered === undefined) return [];
  const x = toPixel(delivered.date);
  const bar: Shape = {
    kind: 'rect',
    x: MARGIN,
    y: BAR.top + BAR.height / 3,
    width: x - MARGIN,
    height: BAR.height / 3,
    className: `measure status-${status}`,
    hint: delivered.text,
  };
  const place = { x, y: BASE_LINE.delivered, text: delivered.text, style: SMALL, maximumWidth: width };
  return [bar, ...drawCentred({ ...place, className: 'label measure-label' }, width)];
};

const endShapes = (input: TimelineInput, toPixel: ToPixel, width: number): readonly Shape[] =>
  [input.from, input.to].flatMap((mark) =>
    drawCentred(
      {
        x: toPixel(mark.date),
        y: BASE_LINE.ends,
        text: mark.text,
        style: SMALL,
        maximumWidth: width / 2 - GAP,
        className: 'label axis-label',
      },
      width,
    ),
  );

/** The timeline of a deadline: on its good side up to the mark, with the day of delivery and today. */
export const timelineScene = (input: TimelineInput): Scene => {
  const width = input.width ?? WIDTH;
  const toPixel = scaleOver(input, width);
  return {
    width,
    height: HEIGHT,
    title: input.title,
    description: input.description,
    shapes: [
      ...header(input, width),
      ...shades(input, toPixel, width),
      ...deliveredShapes(input, toPixel, width),
      ...markShapes(input.deadline, toPixel, { className: 'target', y: BASE_LINE.deadline, width }),
      ...markShapes(input.today, toPixel, { className: 'today', y: BASE_LINE.today, width }),
      ...endShapes(input, toPixel, width),
    ],
  };
};
