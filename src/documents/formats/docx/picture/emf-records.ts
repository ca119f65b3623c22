/** Records of an Enhanced Metafile, the vector format that every word processor draws (MS-EMF, §§ 2.2 and 2.3). */
import type { Point, Segment } from './path-segments.ts';

/** A field of a record: four bytes whole number, four bytes fraction, or bytes as they are. */
export type Field = number | { readonly float: number } | Uint8Array;

/** A pen; `dashes` are lengths in units of the drawing. */
export interface PenLook {
  readonly color: string;
  readonly width: number;
  readonly dashes?: readonly number[];
}

/** Letters. `height` is the size of the font in units of the drawing. */
export interface FontLook {
  readonly family: string;
  readonly height: number;
  readonly bold: boolean;
}

/** A line of text with its base line. */
export interface TextPlace {
  readonly text: string;
  readonly at: Point;
}

/** Units of the drawing in a pixel: all numbers of the format are whole. */
export const UNITS = 20;

const unit = (pixels: number): number => Math.round(pixels * UNITS);
const NOWHERE = [0, 0, -1, -1];

/** A record: its type, its size in bytes, its fields. */
export const record = (type: number, fields: readonly Field[]): Uint8Array => {
  const size =
    8 + fields.reduce<number>((sum, each) => sum + (each instanceof Uint8Array ? each.length : 4), 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, type, true);
  view.setUint32(4, size, true);
  let at = 8;
  for (const field of fields) {
    if (field instanceof Uint8Array) bytes.set(field, at);
    else if (typeof field === 'number') view.setInt32(at, field, true);
    else view.setFloat32(at, field.float, true);
    at += field instanceof Uint8Array ? field.length : 4;
  }
  return bytes;
};

/** "#17324d" as the format writes colours: blue, green, red. */
const colour = (hex: string): number =>
  Number.parseInt(`${hex.slice(5, 7)}${hex.slice(3, 5)}${hex.slice(1, 3)}`, 16);

/** UTF-16 with low bytes first, filled up to a multiple of four bytes or to `length`. */
const utf16 = (text: string, length = Math.ceil(text.length / 2) * 4): Uint8Array => {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length && 2 * index < length - (length === 64 ? 2 : 0); index += 1) {
    view.setUint16(2 * index, text.charCodeAt(index), true);
  }
  return bytes;
};

/** Objects that the format has ready. */
export const NO_BRUSH = 0x80000005 | 0;
export const NO_PEN = 0x80000008 | 0;

const GEOMETRIC_FLAT_MITRE = 0x12200;
const OWN_DASHES = 7;

export const selectObject = (handle: number): Uint8Array => record(37, [handle]);
export const deleteObject = (handle: number): Uint8Array => record(40, [handle]);
export const createBrush = (handle: number, fill: string): Uint8Array =>
  record(39, [handle, 0, colour(fill), 0]);

export const createPen = (handle: number, { color, width, dashes = [] }: PenLook): Uint8Array =>
  record(95, [
    handle,
    ...[0, 0, 0, 0],
    GEOMETRIC_FLAT_MITRE | (dashes.length > 0 ? OWN_DASHES : 0),
    unit(width),
    0,
    colour(color),
    0,
    dashes.length,
    ...dashes.map(unit),
  ]);

/** Sizes of LOGFONT's face name and of what follows it in the fixed form of the record. */
const FACE_BYTES = 64;
const PANOSE_BYTES = 228;

export const createFont = (handle: number, { family, height, bold }: FontLook): Uint8Array =>
  record(82, [
    handle,
    -unit(height),
    ...[0, 0, 0],
    bold ? 700 : 400,
    // Neither italic nor underlined nor struck out, any character set; default precisions, smooth letters.
    new Uint8Array([0, 0, 0, 1, 0, 0, 5, 0]),
    utf16(family, FACE_BYTES),
    new Uint8Array(PANOSE_BYTES),
  ]);

export const textColour = (fill: string): Uint8Array => record(24, [colour(fill)]);

const ON_BASE_LINE = 24;
const ALIGNMENTS = { start: 0, end: 2, middle: 6 } as const;

export const textAlignment = (anchor: keyof typeof ALIGNMENTS): Uint8Array =>
  record(22, [ON_BASE_LINE | ALIGNMENTS[anchor]]);

/** Where the text begins in its record. */
const TEXT_OFFSET = 76;

/** A text; the letters stand as far apart as their font wants. */
export const textOut = ({ text, at }: TextPlace): Uint8Array =>
  record(84, [
    ...NOWHERE,
    1,
    { float: 1 },
    { float: 1 },
    unit(at.x),
    unit(at.y),
    text.length,
    TEXT_OFFSET,
    0,
    ...NOWHERE,
    0,
    utf16(text),
  ]);

const segmentRecord = (segment: Segment): Uint8Array => {
  switch (segment.kind) {
    case 'move':
      return record(27, [unit(segment.to.x), unit(segment.to.y)]);
    case 'line':
      return record(54, [unit(segment.to.x), unit(segment.to.y)]);
    case 'curve': {
      const points = [segment.first, segment.second, segment.to];
      return record(5, [...NOWHERE, points.length, ...points.flatMap(({ x, y }) => [unit(x), unit(y)])]);
    }
    case 'close':
      return record(61, []);
  }
};

const PAINTINGS = { fill: 62, both: 63, stroke: 64 } as const;

/** The path, painted with the chosen pen and brush. */
export const paintPath = (
  segments: readonly Segment[],
  painting: keyof typeof PAINTINGS,
): readonly Uint8Array[] => [
  record(59, []),
  ...segments.map(segmentRecord),
  record(60, []),
  record(PAINTINGS[painting], NOWHERE),
];

/** The drawing's units over its size in pixels; transparent ground behind letters; fillings by winding. */
export const settings = (width: number, height: number): readonly Uint8Array[] => [
  record(17, [8]),
  record(10, [0, 0]),
  record(9, [unit(width), unit(height)]),
  record(12, [0, 0]),
  record(11, [Math.ceil(width), Math.ceil(height)]),
  record(18, [1]),
  record(19, [2]),
];

const HEADER_BYTES = 108;
const END = record(14, [0, 16, 20]);
/** A screen of 1920 × 1080 pixels at 96 to the inch, in pixels, millimetres and micrometres. */
const SCREEN = { pixels: [1920, 1080], millimetres: [508, 286], micrometres: [508000, 285750] };
/** Hundredths of a millimetre in a pixel. */
const FRAME_UNITS = 2540 / 96;

/** The file of these records; `objects` counts the handles in use together, number 0 being taken. */
export const metafile = (
  { width, height }: { readonly width: number; readonly height: number },
  records: readonly Uint8Array[],
  objects: number,
): Uint8Array => {
  const body = [...records, END];
  const total = body.reduce((sum, each) => sum + each.length, HEADER_BYTES);
  const counts = new Uint8Array(4);
  new DataView(counts.buffer).setUint16(0, objects + 1, true);
  const [right, bottom] = [Math.ceil(width), Math.ceil(height)];
  const header = record(1, [
    ...[0, 0, right - 1, bottom - 1],
    ...[0, 0, Math.round(width * FRAME_UNITS), Math.round(height * FRAME_UNITS)],
    0x464d4520,
    0x10000,
    total,
    body.length + 1,
    counts,
    ...[0, 0, 0],
    ...SCREEN.pixels,
    ...SCREEN.millimetres,
    ...[0, 0, 0],
    ...SCREEN.micrometres,
  ]);
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const each of [header, ...body]) {
    bytes.set(each, at);
    at += each.length;
  }
  return bytes;
};
