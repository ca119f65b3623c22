/**
 * A font with one letter, an empty box, for every character that the other fonts do not know: a text in any script is printed, read
 * aloud and copied as it is, and no page fails for an emoji. Characters that are not meant to be seen get no box.
 */
import { Buffer } from 'node:buffer';

/** Its family, last in the template's list. */
export const LAST_RESORT_FAMILY = 'Traguardo Last Resort';

const UNITS_PER_EM = 1000;
const ASCENDER = 800;
const DESCENDER = -200;
const WIDTH = 640;
const BOX = 1;
const NOTHING = 2;

const unsigned16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, index * 2);
  return bytes;
};

const unsigned32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, index * 4);
  return bytes;
};

/** First and last character, and the letter that is drawn for them; the halves of pairs (d800–dfff) are no characters. */
const RANGES: readonly (readonly [first: number, last: number, glyph: number])[] = [
  [0x20, 0xac, BOX],
  [0xad, 0xad, NOTHING],
  [0xae, 0x200a, BOX],
  [0x200b, 0x200f, NOTHING],
  [0x2010, 0x2029, BOX],
  [0x202a, 0x202e, NOTHING],
  [0x202f, 0x205f, BOX],
  [0x2060, 0x206f, NOTHING],
  [0x2070, 0xd7ff, BOX],
  [0xe000, 0xfdff, BOX],
  [0xfe00, 0xfe0f, NOTHING],
  [0xfe10, 0xfefe, BOX],
  [0xfeff, 0xfeff, NOTHING],
  [0xff00, 0xdffff, BOX],
  [0xe0000, 0xe0fff, NOTHING],
  [0xe1000, 0x10ffff, BOX],
];

/** Character map of format 13, "many to one": whole ranges of characters share one letter. */
const characterMap = (): Buffer =>
  Buffer.concat([
    unsigned16(0, 1, 3, 10),
    unsigned32(12),
    unsigned16(13, 0),
    unsigned32(16 + 12 * RANGES.length, 0, RANGES.length),
    ...RANGES.map((range) => unsigned32(...range)),
  ]);

/** The box: two rectangles, the inner one wound the other way. */
const boxOutline = (): Buffer => {
  const [left, right, bottom, top, line] = [60, WIDTH - 60, 0, 680, 50];
  const outer = [left, bottom, left, top, right, top, right, bottom];
  const inner = [
    left + line,
    bottom + line,
    right - line,
    bottom + line,
    right - line,
    top - line,
    left + line,
    top - line,
  ];
  const points = [...outer, ...inner];
  const steps = (offset: 0 | 1): readonly number[] => {
    const values = points.filter((_, index) => index % 2 === offset);
    return values.map((value, index) => value - (values[index - 1] ?? 0));
  };
  const onCurve = Buffer.alloc(points.length / 2, 1);
  return Buffer.concat([
    unsigned16(2, left, bottom, right, top, 3, 7, 0),
    onCurve,
    unsigned16(...steps(0), ...steps(1)),
  ]);
};

const names = (): Buffer => {
  const entries = [
    LAST_RESORT_FAMILY,
    'Regular',
    `${LAST_RESORT_FAMILY} 1`,
    LAST_RESORT_FAMILY,
    'Version 1.0',
    'TraguardoLastResort',
  ];
  const texts = entries.map((text) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = texts.map((text, index) => {
    const record = unsigned16(3, 1, 0x409, index + 1, text.length, offset);
    offset += text.length;
    return record;
  });
  return Buffer.concat([unsigned16(0, texts.length, 6 + 12 * texts.length), ...records, ...texts]);
};

const header = (): Buffer =>
  Buffer.concat([
    unsigned32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    unsigned16(0x000b, UNITS_PER_EM),
    unsigned32(0, 0, 0, 0),
    unsigned16(60, 0, WIDTH - 60, 680, 0, 8, 2, 1, 0),
  ]);

const windowsMetrics = (): Buffer =>
  Buffer.concat([
    unsigned16(4, WIDTH, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    unsigned32(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff),
    Buffer.from('TRAG'),
    unsigned16(0x40, 0x20, 0xffff, ASCENDER, DESCENDER, 0, ASCENDER, -DESCENDER),
    unsigned32(1, 0),
    unsigned16(500, 680, 0, 0x20, 1),
  ]);

const tables = (): readonly (readonly [tag: string, bytes: Buffer])[] => {
  const outline = boxOutline();
  const box = outline.length;
  return [
    ['OS/2', windowsMetrics()],
    ['cmap', characterMap()],
    ['glyf', Buffer.concat([outline, outline])],
    ['head', header()],
    ['hhea', unsigned16(1, 0, ASCENDER, DESCENDER, 0, WIDTH, 60, 60, WIDTH - 60, 1, 0, 0, 0, 0, 0, 0, 0, 3)],
    ['hmtx', unsigned16(WIDTH, 60, WIDTH, 60, 0, 0)],
    ['loca', unsigned32(0, box, 2 * box, 2 * box)],
    ['maxp', unsigned16(1, 0, 3, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['name', names()],
    ['post', Buffer.concat([unsigned32(0x00030000, 0), unsigned16(-100, 50), unsigned32(0, 0, 0, 0, 0)])],
  ];
};

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

const checksum = (bytes: Buffer): number => {
  const whole = padded(bytes);
  let sum = 0;
  for (let offset = 0; offset < whole.length; offset += 4) sum = (sum + whole.readUInt32BE(offset)) >>> 0;
  return sum;
};

/** The font as the bytes of a TrueType file (ISO/IEC 14496-22), the same at every call. */
export const lastResortFont = (): Buffer => {
  const all = tables();
  const directory: Buffer[] = [unsigned32(0x00010000), unsigned16(all.length, 128, 3, all.length * 16 - 128)];
  let offset = 12 + 16 * all.length;
  for (const [tag, bytes] of all) {
    directory.push(Buffer.from(tag), unsigned32(checksum(bytes), offset, bytes.length));
    offset += padded(bytes).length;
  }
  return Buffer.concat([...directory, ...all.map(([, bytes]) => padded(bytes))]);
};
