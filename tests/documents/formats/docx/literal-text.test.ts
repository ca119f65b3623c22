import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippedText, literalText } from '../../../../src/documents/formats/docx/literal-text.ts';

describe('literal texts', () => {
  it('keep what XML allows as it is, marks of direction and signs of two halves included', () => {
    const text = '\u202Eotnemucod\u202C 👩‍👩‍👧 <b>&amp;</b>\t\u0085';
    expect(literalText(text)).toBe(text);
  });

  it('replace each forbidden character by one that is seen', () => {
    expect(literalText('\u0000\u0008\u001f\uffff\ud800')).toBe('␀␈␟\ufffd\ufffd');
  });

  it('have one sign for every kind of line end', () => {
    expect(literalText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  it('lose no character and hold none that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const literal = literalText(text);
        expect([...literal]).toHaveLength([...text.replace(/\r\n/g, '\n')].length);
        expect(literal).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
    );
  });

  it('are clipped to a line for headers, never within a character', () => {
    expect(clippedText('a\n b', 10)).toBe('a b');
    expect(clippedText('😀😀😀😀', 3)).toBe('😀😀…');
  });
});
