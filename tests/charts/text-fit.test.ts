/** Cutting and wrapping labels without a browser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/charts/text-fit.ts';
import { label } from './arbitraries.ts';

const style = { size: 12, bold: false };

describe('fitText', () => {
  it('leaves a text that fits, cuts one that does not, and gives nothing where no letter fits', () => {
    expect(fitText('Area 1', 100, style)).toBe('Area 1');
    expect(fitText('Migliorare la trasparenza', 90, style)).toBe('Migliorare la t…');
    expect(fitText('Area', 5, style)).toBe('');
  });

  it('never gives a text wider than its room', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 0, max: 300 }), fc.boolean(), (text, room, bold) => {
        expect(textWidth(fitText(text, room, { size: 13, bold }), { size: 13, bold })).toBeLessThanOrEqual(
          room,
        );
      }),
    );
  });
});

describe('wrapText', () => {
  it('breaks between words and cuts the last line', () => {
    expect(wrapText('Migliorare la trasparenza dei servizi', 90, 2, style)).toEqual([
      'Migliorare la',
      'trasparenza d…',
    ]);
  });

  it('breaks a long word after its hyphen', () => {
    expect(wrapText('Prospettiva economico-finanziaria', 80, 3, style)).toEqual([
      'Prospettiva',
      'economico-',
      'finanziaria',
    ]);
  });

  it('keeps every word where there are lines enough, and no line beyond its room', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 20, max: 300 }), (text, room) => {
        const lines = wrapText(text, room, 1000, style);
        expect(lines.every((line) => textWidth(line, style) <= room)).toBe(true);
        const words = text.split(/\s+/).filter((word) => word !== '');
        if (words.every((word) => textWidth(word, style) <= room))
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });
});
