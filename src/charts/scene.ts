/**
 * A chart as a closed vocabulary of shapes with class names, for SVG in pages and for drawings in documents alike.
 * Everything in this folder may calculate with binary floats, because it places pixels: printed figures come in as texts.
 */

/** The drawing of a status: filled, half and empty circle, diamond, dash. */
export type StatusDrawing = 'reached' | 'partial' | 'missed' | 'unknown' | 'notdue';

/** What every shape carries: classes for the style sheet, the subject that it stands for, and a text shown on pointing at it. */
interface ShapeBase {
  readonly className: string;
  readonly subject?: string;
  readonly hint?: string;
}

/** A rectangle, in pixels of the view box. */
export interface RectShape extends ShapeBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line. */
export interface LineShape extends ShapeBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A path in the notation of SVG, with the box in which it lies. */
export interface PathShape extends ShapeBase {
  readonly kind: 'path';
  readonly data: string;
  readonly box: Box;
}

/** One line of text; `y` is its base line, `size` the font's in pixels. It was fitted into `maximumWidth`. */
export interface TextShape extends ShapeBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly maximumWidth: number;
}

/** A status symbol with its centre and diameter. */
export interface SymbolShape extends ShapeBase {
  readonly kind: 'symbol';
  readonly status: StatusDrawing;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A shape of a chart. */
export type Shape = RectShape | LineShape | PathShape | TextShape | SymbolShape;

/** A rectangle without meaning. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A whole chart; `title` names it and `description` says in a sentence what it shows. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** The words that every chart needs from its caller. */
export interface SceneWords {
  readonly title: string;
  readonly description: string;
}
