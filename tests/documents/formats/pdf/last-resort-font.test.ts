// The font of last resort is a whole TrueType file that knows every character.
import { describe, expect, it } from 'vitest';
import {
  LAST_RESORT_FAMILY,
  lastResortFont,
} from '../../../../src/documents/formats/pdf/last-resort-font.ts';

const font = lastResortFont();

const tables = new Map(
  Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const offset = font.readUInt32BE(entry + 8);
    const bytes = font.subarray(offset, offset + font.readUInt32BE(entry + 12));
    return [
      font.toString('latin1', entry, entry + 4),
      { bytes, checksum: font.readUInt32BE(entry + 4), offset },
    ] as const;
  }),
);

describe('the font of last resort', () => {
  it('has the tables of a TrueType font, in order, with their checksums', () => {
    expect([...tables.keys()]).toEqual([
      'OS/2',
      'cmap',
      'glyf',
      'head',
      'hhea',
      'hmtx',
      'loca',
      'maxp',
      'name',
      'post',
    ]);
    for (const [tag, { bytes, checksum, offset }] of tables) {
      let sum = 0;
      for (let at = 0; at < bytes.length; at += 4) {
        const word = Buffer.alloc(4);
        bytes.copy(word, 0, at, Math.min(at + 4, bytes.length));
        sum = (sum + word.readUInt32BE()) >>> 0;
      }
      expect(sum, tag).toBe(checksum);
      expect(offset % 4, tag).toBe(0);
    }
  });

  it('has a letter for every character from the blank on, halves of pairs left out', () => {
    const map = tables.get('cmap')?.bytes ?? Buffer.alloc(0);
    const count = map.readUInt32BE(12 + 12);
    const ranges = Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 + index * 12;
      return { first: map.readUInt32BE(at), last: map.readUInt32BE(at + 4), glyph: map.readUInt32BE(at + 8) };
    });
    let next = 0x20;
    for (const { first, last, glyph } of ranges) {
      expect(first).toBe(next === 0xd800 ? 0xe000 : next);
      expect(glyph).toBeGreaterThan(0);
      next = last + 1;
    }
    expect(next).toBe(0x110000);
  });

  it('is found by its family', () => {
    const name = tables.get('name')?.bytes ?? Buffer.alloc(0);
    expect(Buffer.from(name.subarray(78)).swap16().toString('utf16le')).toContain(LAST_RESORT_FAMILY);
  });
});
