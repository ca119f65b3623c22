/** Lines of text as shapes: fitted, and kept inside the chart. */
import type { Box, TextShape } from './scene.ts';
import { fitText, type TextStyle, textWidth } from './text-fit.ts';

/** A line of text to be placed. */
export interface TextPlacement {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly maximumWidth: number;
  readonly className: string;
  readonly anchor?: TextShape['anchor'];
  readonly subject?: string;
  readonly hint?: string;
}

/** The text fitted into its width; no shape at all when nothing of it fits. A text that was cut shows itself whole on pointing. */
export const drawText = (placement: TextPlacement): readonly TextShape[] => {
  const { style, maximumWidth, subject } = placement;
  const text = fitText(placement.text, maximumWidth, style);
  if (text === '') return [];
  const hint = placement.hint ?? (text === placement.text ? undefined : placement.text);
  return [
    {
      kind: 'text',
      x: placement.x,
      y: placement.y,
      text,
      size: style.size,
      bold: style.bold,
      anchor: placement.anchor ?? 'start',
      maximumWidth,
      className: placement.className,
      ...(subject !== undefined && { subject }),
      ...(hint !== undefined && { hint }),
    },
  ];
};

/** A text centred at `x` but moved so far that it stays between 0 and `width`. */
export const drawCentred = (placement: TextPlacement, width: number): readonly TextShape[] => {
  const fitted = fitText(placement.text, Math.min(width, placement.maximumWidth), placement.style);
  const half = textWidth(fitted, placement.style) / 2;
  const x = Math.min(width - half, Math.max(half, placement.x));
  return drawText({
    ...placement,
    x,
    maximumWidth: Math.min(width, placement.maximumWidth),
    anchor: 'middle',
  });
};

/** The room that a text takes, from its highest letter to below its base line. */
export const boxOfText = (shape: TextShape): Box => {
  const width = textWidth(shape.text, shape);
  const shift = { start: 0, middle: width / 2, end: width }[shape.anchor];
  return { x: shape.x - shift, y: shape.y - shape.size * 0.8, width, height: shape.size };
};
