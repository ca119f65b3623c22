/** The ruled lines of a page: straight strokes and thin filled bars, upright or level, from the drawing operators. */
import type { PdfPage, PdfRule } from './page.ts';

/** A step of a drawing, as far as it decides where lines are. `numbers`: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close, with their points. */
export type DrawingStep =
  | { readonly kind: 'save' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'transform'; readonly matrix: readonly number[] }
  | { readonly kind: 'path'; readonly isStroked: boolean; readonly numbers: readonly number[] };

type Point = readonly [number, number];
type Matrix = readonly number[];

/** Thickest bar that is a line and no area, in points. */
const THICKEST = 3;
/** Shortest line that counts; dashes are joined before. */
const SHORTEST = 4;
const MOST_RULES = 20_000;

const product = (outer: Matrix, inner: Matrix): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

const applied = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

const POINTS = [1, 1, 3, 2, 0] as const;

/** The outlines of a path as lists of corners; curves are followed to their ends only. */
const outlinesOf = (numbers: readonly number[], matrix: Matrix): readonly (readonly Point[])[] => {
  const outlines: Point[][] = [];
  let at = 0;
  while (at < numbers.length) {
    const operation = numbers[at] ?? 4;
    const points = POINTS[operation] ?? 0;
    const last = outlines.at(-1);
    const end = applied(matrix, numbers[at + points * 2 - 1] ?? 0, numbers[at + points * 2] ?? 0);
    if (operation === 0) outlines.push([end]);
    else if (operation === 4 && last?.[0] !== undefined) last.push(last[0]);
    else if (points > 0) last?.push(end);
    at += 1 + points * 2;
  }
  return outlines;
};

interface Rules {
  readonly horizontal: PdfRule[];
  readonly vertical: PdfRule[];
}

const addSegment = (rules: Rules, [x1, y1]: Point, [x2, y2]: Point): void => {
  if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) > 0)
    rules.horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  else if (Math.abs(x1 - x2) < 1)
    rules.vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
};

/** A filled area counts when it is as thin as a line. */
const addBar = (rules: Rules, outline: readonly Point[]): void => {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST && right - left > THICKEST)
    rules.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= THICKEST && bottom - top > THICKEST)
    rules.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
};

const addPath = (rules: Rules, step: DrawingStep & { readonly kind: 'path' }, matrix: Matrix): void => {
  for (const outline of outlinesOf(step.numbers, matrix)) {
    if (!step.isStroked && outline.length < 40) addBar(rules, outline);
    if (!step.isStroked) continue;
    for (const [index, point] of outline.entries()) {
      const next = outline[index + 1];
      if (next !== undefined) addSegment(rules, point, next);
    }
  }
};

/** Lines on one height that touch or overlap are one. */
const joined = (rules: readonly PdfRule[]): readonly PdfRule[] => {
  const sorted = [...rules].sort(
    (one, two) => Math.round(one.at) - Math.round(two.at) || one.from - two.from,
  );
  const lines: PdfRule[] = [];
  for (const rule of sorted) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.at - rule.at) < 1.5 && rule.from <= last.to + 2)
      lines[lines.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else lines.push(rule);
  }
  return lines.filter(({ from, to }) => to - from >= SHORTEST);
};

/** The ruled lines of a page; `transform` brings its points to the upper left. */
export const rulesOf = (
  steps: readonly DrawingStep[],
  transform: Matrix,
): Pick<PdfPage, 'horizontal' | 'vertical'> => {
  const rules: Rules = { horizontal: [], vertical: [] };
  const saved: Matrix[] = [];
  let matrix = transform;
  for (const step of steps) {
    if (step.kind === 'save') saved.push(matrix);
    else if (step.kind === 'restore') matrix = saved.pop() ?? transform;
    else if (step.kind === 'transform') matrix = product(matrix, step.matrix);
    else if (rules.horizontal.length + rules.vertical.length < MOST_RULES) addPath(rules, step, matrix);
  }
  return { horizontal: joined(rules.horizontal), vertical: joined(rules.vertical) };
};
