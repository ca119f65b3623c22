/** Status symbols as paths, so that they look the same in every font: ● ◐ ○ ◇ –. */
import type { StatusDrawing, SymbolShape } from './scene.ts';

/** Thickness of the ring of open symbols, as a share of the radius. */
const RING = 0.22;

/** Decimals of a pixel are kept to two, as everywhere in the drawing. */
const two = (value: number): string => String(Math.round(value * 100) / 100);

const circle = (x: number, y: number, radius: number, sweep: 0 | 1): string => {
  const arc = `a${two(radius)} ${two(radius)} 0 1 ${sweep} `;
  return `M${two(x - radius)} ${two(y)}${arc}${two(2 * radius)} 0${arc}${two(-2 * radius)} 0Z`;
};

const ring = (x: number, y: number, radius: number): string =>
  circle(x, y, radius, 1) + circle(x, y, radius * (1 - RING), 0);

const half = (x: number, y: number, radius: number): string =>
  `M${two(x)} ${two(y - radius)}a${two(radius)} ${two(radius)} 0 0 0 0 ${two(2 * radius)}Z`;

const diamond = (x: number, y: number, radius: number, clockwise: boolean): string => {
  const [first, last] = clockwise ? [x + radius, x - radius] : [x - radius, x + radius];
  return `M${two(x)} ${two(y - radius)}L${two(first)} ${two(y)} ${two(x)} ${two(y + radius)} ${two(last)} ${two(y)}Z`;
};

const dash = (x: number, y: number, radius: number): string =>
  `M${two(x - radius)} ${two(y - radius * 0.2)}h${two(2 * radius)}v${two(radius * 0.4)}h${two(-2 * radius)}Z`;

const DRAWINGS: Readonly<Record<StatusDrawing, (x: number, y: number, radius: number) => string>> = {
  reached: (x, y, radius) => circle(x, y, radius, 1),
  partial: (x, y, radius) => ring(x, y, radius) + half(x, y, radius),
  missed: ring,
  unknown: (x, y, radius) => diamond(x, y, radius, true) + diamond(x, y, radius * (1 - 1.6 * RING), false),
  notdue: dash,
};

/** The outline of a symbol, to be filled. */
export const symbolPath = (shape: Pick<SymbolShape, 'status' | 'x' | 'y' | 'size'>): string =>
  DRAWINGS[shape.status](shape.x, shape.y, shape.size / 2);
