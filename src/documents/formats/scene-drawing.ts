/** A chart as a drawing that stands alone: SVG with its colours written on each shape, for files that know no style sheet. */
import { escapeXml, type Scene, type Shape, symbolPath, type TextShape } from '../../charts/index.ts';

/** How a shape is painted; what is absent is not painted. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dashes?: string;
}

/** The family of the drawings' texts, the one of the pages. */
const FONT_FAMILY = 'Titillium Web';

const INK = '#17324d';
const MUTED = '#50606f';
const LINE = '#8493a3';
const REACHED = '#0a4f96';
const PARTIAL = '#9a5700';
const MISSED = '#b3261e';
const UNKNOWN = '#6b4d86';

/**
 * What the style sheet of the pages says of charts, in its order: a shape takes every paint of which it has all classes, the later over
 * the earlier. A test reads the style sheet and compares.
 */
export const CHART_PAINTS: readonly (readonly [classes: string, paint: Paint])[] = [
  ['label', { fill: INK }],
  ['axis-label', { fill: MUTED }],
  ['axis', { stroke: LINE, strokeWidth: 1 }],
  ['grid', { stroke: LINE, strokeWidth: 1 }],
  ['target', { stroke: INK, strokeWidth: 3 }],
  ['range-1', { fill: '#c3cfdd' }],
  ['range-2', { fill: '#dbe3ec' }],
  ['range-3', { fill: '#edf1f6' }],
  ['status-reached', { fill: REACHED }],
  ['status-partial', { fill: PARTIAL }],
  ['status-missed', { fill: MISSED }],
  ['status-unknown', { fill: UNKNOWN }],
  ['status-notdue', { fill: '#5a6772' }],
  ['cell', { fill: '#f1f3f6', stroke: '#ffffff', strokeWidth: 2 }],
  ['cell others', { fill: '#e6e9ee' }],
  ['cell shade-1', { fill: '#f3f7fc' }],
  ['cell shade-2', { fill: '#e3edf8' }],
  ['cell shade-3', { fill: '#d0e1f4' }],
  ['cell shade-4', { fill: '#b8d2ee' }],
  ['cell shade-5', { fill: '#9cc2e8' }],
  ['today', { stroke: UNKNOWN, strokeWidth: 2, dashes: '2 3' }],
  ['measure', { fill: REACHED }],
  ['measure status-partial', { fill: PARTIAL }],
  ['measure status-missed', { fill: MISSED }],
  ['measure-line', { stroke: REACHED, strokeWidth: 2 }],
  ['band-1', { fill: '#f4f7fb' }],
  ['band-2', { fill: '#e9eff7' }],
  ['map-card', { fill: '#ffffff', stroke: LINE }],
  ['map-card status-partial', { fill: '#fdf0dd', stroke: PARTIAL }],
  ['map-card status-missed', { fill: '#fce9e6', stroke: MISSED }],
  ['map-card status-reached', { fill: '#ffffff', stroke: REACHED }],
  ['link', { fill: 'none', stroke: MUTED, strokeWidth: 1.5 }],
  ['link-head', { fill: MUTED }],
];

/** A target drawn as steps is a dashed line, not a surface. */
const TARGET_STEPS: Paint = { fill: 'none', strokeWidth: 2, dashes: '5 3' };

/** The paint of a shape. A shape that no rule names is drawn in the colour of the text, as a browser would draw it. */
export const paintOf = (shape: Shape): Paint => {
  const own = new Set(shape.className.split(' '));
  let paint: Paint = {};
  for (const [classes, each] of CHART_PAINTS) {
    if (classes.split(' ').every((name) => own.has(name))) paint = { ...paint, ...each };
  }
  if (shape.kind === 'path' && own.has('target')) paint = { ...paint, ...TARGET_STEPS };
  return paint.fill === undefined && paint.stroke === undefined ? { fill: INK } : paint;
};

const number = (value: number): string => String(Math.round(value * 100) / 100);

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`;
    })
    .join('');

const painted = (shape: Shape): Readonly<Record<string, string | number | undefined>> => {
  const paint = paintOf(shape);
  return {
    fill: paint.fill ?? 'none',
    stroke: paint.stroke,
    'stroke-width': paint.strokeWidth,
    'stroke-dasharray': paint.dashes,
  };
};

const textTag = (shape: TextShape): string => {
  const place = { x: shape.x, y: shape.y, 'font-size': shape.size, 'text-anchor': shape.anchor };
  const font = { 'font-family': FONT_FAMILY, 'font-weight': shape.bold ? 700 : 400 };
  return `<text${attributes({ ...place, ...font, ...painted(shape) })}>${escapeXml(shape.text)}</text>`;
};

const shapeTag = (shape: Shape): string => {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape;
      return `<rect${attributes({ x, y, width, height, ...painted(shape) })}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return `<line${attributes({ x1, y1, x2, y2, ...painted(shape) })}/>`;
    }
    case 'path':
      return `<path${attributes({ d: shape.data, ...painted(shape) })}/>`;
    case 'symbol':
      return `<path${attributes({ d: symbolPath(shape), ...painted(shape) })}/>`;
    case 'text':
      return textTag(shape);
  }
};

/**
 * The scene as a whole SVG file, in pixels of its own size: no classes, no links, no scripts. What it says in words stays with the
 * caller: `scene.title` is the caption, `scene.description` the alternative text.
 */
export const sceneDrawing = (scene: Scene): string => {
  const size = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: scene.width,
    height: scene.height,
    viewBox: `0 0 ${number(scene.width)} ${number(scene.height)}`,
  });
  return `<svg${size}>${scene.shapes.map(shapeTag).join('')}</svg>`;
};
