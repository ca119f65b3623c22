/** A chart as an Enhanced Metafile: vectors for word processors that do not draw SVG. */
import { type Scene, type Shape, symbolPath } from '../../../../charts/index.ts';
import { paintOf } from '../../scene-drawing.ts';
import { clippedText } from '../literal-text.ts';
import { FAMILY } from '../palette.ts';
import {
  createBrush,
  createFont,
  createPen,
  deleteObject,
  metafile,
  NO_BRUSH,
  NO_PEN,
  paintPath,
  selectObject,
  settings,
  textAlignment,
  textColour,
  textOut,
} from './emf-records.ts';
import { pathSegments, type Segment } from './path-segments.ts';

type Paint = ReturnType<typeof paintOf>;
type Text = Extract<Shape, { kind: 'text' }>;

/** Handles of the objects in use at one time. */
const BRUSH = 1;
const PEN = 2;
const FONT = 3;
const HANDLES = 3;
/** Longer texts than any chart has room for. */
const LONGEST_TEXT = 400;

const isPainted = (colour: string | undefined): colour is string => colour !== undefined && colour !== 'none';

const painted = (segments: readonly Segment[], paint: Paint): readonly Uint8Array[] => {
  const { fill, stroke, strokeWidth = 1, dashes } = paint;
  const lengths = dashes?.split(' ').map(Number);
  const filled = isPainted(fill);
  const drawn = isPainted(stroke);
  if (!filled && !drawn) return [];
  const pen = { color: stroke ?? '', width: strokeWidth, ...(lengths !== undefined && { dashes: lengths }) };
  const open = [
    ...(filled ? [createBrush(BRUSH, fill), selectObject(BRUSH)] : [selectObject(NO_BRUSH)]),
    ...(drawn ? [createPen(PEN, pen), selectObject(PEN)] : [selectObject(NO_PEN)]),
  ];
  const shut = [
    selectObject(NO_BRUSH),
    selectObject(NO_PEN),
    ...(filled ? [deleteObject(BRUSH)] : []),
    ...(drawn ? [deleteObject(PEN)] : []),
  ];
  const onlyOne = filled ? 'fill' : 'stroke';
  return [...open, ...paintPath(segments, filled && drawn ? 'both' : onlyOne), ...shut];
};

/** The font that the format has ready, selected before the own one is deleted. */
const SYSTEM_FONT = 0x8000000d | 0;

const textRecords = (shape: Text, paint: Paint): readonly Uint8Array[] => [
  createFont(FONT, { family: FAMILY, height: shape.size, bold: shape.bold }),
  selectObject(FONT),
  textColour(isPainted(paint.fill) ? paint.fill : '#000000'),
  textAlignment(shape.anchor),
  textOut({ text: clippedText(shape.text, LONGEST_TEXT), at: { x: shape.x, y: shape.y } }),
  selectObject(SYSTEM_FONT),
  deleteObject(FONT),
];

const rectangle = ({ x, y, width, height }: Extract<Shape, { kind: 'rect' }>): readonly Segment[] => [
  { kind: 'move', to: { x, y } },
  { kind: 'line', to: { x: x + width, y } },
  { kind: 'line', to: { x: x + width, y: y + height } },
  { kind: 'line', to: { x, y: y + height } },
  { kind: 'close' },
];

const shapeRecords = (shape: Shape): readonly Uint8Array[] => {
  const paint = paintOf(shape);
  switch (shape.kind) {
    case 'rect':
      return painted(rectangle(shape), paint);
    case 'line': {
      const from: Segment = { kind: 'move', to: { x: shape.x1, y: shape.y1 } };
      return painted([from, { kind: 'line', to: { x: shape.x2, y: shape.y2 } }], { ...paint, fill: 'none' });
    }
    case 'path':
      return painted(pathSegments(shape.data), paint);
    case 'symbol':
      return painted(pathSegments(symbolPath(shape)), paint);
    case 'text':
      return textRecords(shape, paint);
  }
};

/** The scene as a metafile of its own size, 96 pixels to the inch. */
export const sceneMetafile = (scene: Scene): Uint8Array =>
  metafile(scene, [...settings(scene.width, scene.height), ...scene.shapes.flatMap(shapeRecords)], HANDLES);
