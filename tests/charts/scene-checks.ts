/** What must hold for every chart: shapes inside the view box, texts inside their room, no number that is not finite. */
import { expect } from 'vitest';
import { boxOfText } from '../../src/charts/draw-text.ts';
import type { Box, RectShape, Scene, Shape, TextShape } from '../../src/charts/index.ts';
import { textWidth } from '../../src/charts/text-fit.ts';

const TOLERANCE = 0.01;

/** The rectangle that a shape takes. */
export const boxOf = (shape: Shape): Box => {
  switch (shape.kind) {
    case 'rect':
      return shape;
    case 'line':
      return {
        x: Math.min(shape.x1, shape.x2),
        y: Math.min(shape.y1, shape.y2),
        width: Math.abs(shape.x2 - shape.x1),
        height: Math.abs(shape.y2 - shape.y1),
      };
    case 'path':
      return shape.box;
    case 'text':
      return boxOfText(shape);
    case 'symbol':
      return {
        x: shape.x - shape.size / 2,
        y: shape.y - shape.size / 2,
        width: shape.size,
        height: shape.size,
      };
  }
};

/** Whether two boxes share more than an edge. */
export const overlap = (left: Box, right: Box): boolean =>
  left.x + left.width > right.x + TOLERANCE &&
  right.x + right.width > left.x + TOLERANCE &&
  left.y + left.height > right.y + TOLERANCE &&
  right.y + right.height > left.y + TOLERANCE;

/** The rectangles with a class. */
export const rectsOf = (scene: Scene, className: string): readonly RectShape[] =>
  scene.shapes.filter(
    (shape): shape is RectShape => shape.kind === 'rect' && shape.className.split(' ').includes(className),
  );

/** The texts of a chart. */
export const textsOf = (scene: Scene): readonly TextShape[] =>
  scene.shapes.filter((shape): shape is TextShape => shape.kind === 'text');

const outside = (scene: Scene, box: Box): boolean =>
  ![box.x, box.y, box.width, box.height].every(Number.isFinite) ||
  box.width < -TOLERANCE ||
  box.height < -TOLERANCE ||
  box.x < -TOLERANCE ||
  box.y < -TOLERANCE ||
  box.x + box.width > scene.width + TOLERANCE ||
  box.y + box.height > scene.height + TOLERANCE;

/** Asserts what holds for every chart. */
export const expectSound = (scene: Scene): void => {
  expect(scene.shapes.filter((shape) => outside(scene, boxOf(shape)))).toEqual([]);
  expect(textsOf(scene).filter((text) => textWidth(text.text, text) > text.maximumWidth + TOLERANCE)).toEqual(
    [],
  );
};

/** Asserts that no two texts of a chart touch. */
export const expectNoTextOverText = (scene: Scene): void => {
  const texts = textsOf(scene);
  for (const [index, text] of texts.entries()) {
    expect(texts.slice(index + 1).filter((other) => overlap(boxOf(text), boxOf(other)))).toEqual([]);
  }
};
