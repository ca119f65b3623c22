/** Bytes to text: strict, and with the place where they stop being UTF-8. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/interchange/decode-utf8.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const faultOf = (bytes: Uint8Array) => {
  const decoded = decodeUtf8(bytes);
  return decoded.ok ? undefined : decoded.error;
};

describe('decoding', () => {
  it('gives back any text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.slice(0, 2).includes('\u0000') && !text.startsWith('\ufeff'));
        expect(decodeUtf8(bytesOf(text))).toEqual({ ok: true, value: text });
      }),
    );
  });

  it('names the first byte of the letter, its line, and Latin-1 as the likely cause', () => {
    const bytes = new Uint8Array([...bytesOf('{\n"citt'), 0xe0, ...bytesOf('"}')]);
    expect(faultOf(bytes)).toEqual({ position: 8, line: 2, byte: 'E0', hint: 'latin1' });
  });

  it('tells a file cut inside a letter', () => {
    expect(faultOf(bytesOf('perché').slice(0, -1))).toMatchObject({ position: 6, hint: 'truncated' });
  });

  it('tells UTF-16 by its mark and by its zeros', () => {
    for (const start of [
      [0xff, 0xfe, 0x7b, 0],
      [0xfe, 0xff, 0, 0x7b],
      [0x7b, 0, 0x7d, 0],
      [0, 0x7b],
    ]) {
      expect(faultOf(new Uint8Array(start))?.hint).toBe('utf16');
    }
  });

  it('refuses overlong forms, halves of letters and what lies beyond Unicode', () => {
    for (const wrong of [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80]]) {
      expect(faultOf(new Uint8Array([...bytesOf('ab'), ...wrong]))?.position).toBe(3);
    }
  });

  it('says the same position as a decoder that replaces what it cannot read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (random) => {
        const bytes = new Uint8Array([0x61, 0x62, ...random]);
        const fault = faultOf(bytes);
        if (fault === undefined) return;
        const before = new TextDecoder().decode(bytes.subarray(0, fault.position - 1));
        expect(before).not.toContain('\ufffd');
        expect(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).startsWith(`${before}\ufffd`),
        ).toBe(true);
      }),
    );
  });
});
