/** One cell of the icicle: rectangle, symbol, code, value and as much of the title as can be read. */
import { drawText } from './draw-text.ts';
import type { Box, Shape, StatusDrawing } from './scene.ts';
import { textWidth, wrapText } from './text-fit.ts';

/** What a cell says. A gathered cell has no subject, status or shade. */
export interface CellContent {
  readonly subject?: string;
  readonly code: string;
  readonly title: string;
  readonly valueText: string;
  readonly status?: StatusDrawing;
  readonly shade?: 1 | 2 | 3 | 4 | 5;
  readonly hint?: string;
}

const HEAD = { size: 13, bold: true };
const BODY = { size: 12, bold: false };
const PADDING = 6;
const SYMBOL = 12;
const LINE = 15;
const FIRST_LINE = 18;

/** The band of a score in percent points, from the palest shade to the fullest. */
export const scoreShade = (points: number): 1 | 2 | 3 | 4 | 5 => {
  if (points >= 100) return 5;
  if (points >= 90) return 4;
  if (points >= 75) return 3;
  return points >= 50 ? 2 : 1;
};

const classOf = (content: CellContent): string =>
  [
    'cell',
    content.subject === undefined ? 'others' : '',
    content.shade === undefined ? '' : `shade-${content.shade}`,
    content.status === undefined ? '' : `status-${content.status}`,
  ]
    .filter((name) => name !== '')
    .join(' ');

const symbolOf = (content: CellContent, box: Box): readonly Shape[] => {
  const { status } = content;
  if (status === undefined || box.width < SYMBOL + 2 * PADDING || box.height < FIRST_LINE) return [];
  return [
    {
      kind: 'symbol',
      status,
      x: box.x + PADDING + SYMBOL / 2,
      y: box.y + FIRST_LINE - 5,
      size: SYMBOL,
      className: `status-${status}`,
    },
  ];
};

/** Code at the left and value at the right of the first line; the value goes to the second line where both have no room. */
const headOf = (content: CellContent, box: Box): { shapes: readonly Shape[]; lines: number } => {
  const left = PADDING + (content.status === undefined ? 0 : SYMBOL + 4);
  const room = box.width - left - PADDING;
  const valueWidth = textWidth(content.valueText, HEAD);
  const sideBySide = textWidth(content.code, HEAD) + 10 + valueWidth <= room;
  const y = box.y + FIRST_LINE;
  const common = { style: HEAD, className: 'label' };
  const code = drawText({ ...common, x: box.x + left, y, text: content.code, maximumWidth: room });
  const right = { ...common, x: box.x + box.width - PADDING, y, anchor: 'end' as const };
  const below = { ...common, x: box.x + PADDING, y: y + LINE };
  const fitsBelow = box.height >= FIRST_LINE + LINE + 4 && valueWidth <= box.width - 2 * PADDING;
  const place = sideBySide ? right : below;
  const value =
    sideBySide || fitsBelow
      ? drawText({ ...place, text: content.valueText, maximumWidth: valueWidth, className: 'label value' })
      : [];
  return { shapes: [...code, ...value], lines: sideBySide || value.length === 0 ? 1 : 2 };
};

const titleOf = (content: CellContent, box: Box, used: number): readonly Shape[] => {
  const room = box.width - 2 * PADDING;
  const top = box.y + FIRST_LINE + used * LINE;
  const lines = Math.max(0, Math.floor((box.y + box.height - 4 - top) / LINE) + 1);
  return wrapText(content.title, room, lines, BODY).flatMap((text, index) =>
    drawText({
      x: box.x + PADDING,
      y: top + index * LINE,
      text,
      style: BODY,
      maximumWidth: room,
      className: 'label',
    }),
  );
};

/** The shapes of a cell; the rectangle shows code, title and value whole on pointing. */
export const cellShapes = (content: CellContent, box: Box): readonly Shape[] => {
  const hint = content.hint ?? `${content.code} ${content.title}: ${content.valueText}`;
  const rectangle: Shape = { kind: 'rect', ...box, className: classOf(content), hint };
  const head = headOf(content, box);
  const shapes = [rectangle, ...symbolOf(content, box), ...head.shapes, ...titleOf(content, box, head.lines)];
  const { subject } = content;
  return subject === undefined ? shapes : shapes.map((shape) => ({ ...shape, subject }));
};
