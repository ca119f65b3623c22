import { describe, expect, it } from 'vitest';
import { legalText, noteTexts, readableText } from '../../../../src/documents/formats/xlsx/cell-text.ts';
import { statusOfKind } from '../../../../src/wording/index.ts';

describe('the text of a cell', () => {
  it('has none of the characters that XML forbids and is never decoded by a reader', () => {
    expect(legalText('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
    expect(legalText('riga\r\naltra')).toBe('riga\naltra');
    expect(legalText('_x0041_')).toBe('_x005F_x0041_');
  });

  it('says that it was cut when it is longer than a cell holds', () => {
    const cut = legalText('parola '.repeat(10_000));
    expect(cut.length).toBe(32_767);
    expect(cut).toMatch(/il resto è negli altri formati\]$/);
  });

  it('is what people read, its notes apart', () => {
    const inlines = [
      { kind: 'status', status: statusOfKind('partial') },
      { kind: 'text', text: ', dice ' },
      { kind: 'link', text: 'la tabella', target: '#x' },
      { kind: 'note', text: 'Nota.' },
    ] as const;
    expect(readableText(inlines)).toBe('◐ parziale, dice la tabella');
    expect(noteTexts(inlines)).toEqual(['Nota.']);
  });
});
