import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetName, startOf } from '../../../../src/documents/formats/xlsx/sheet-name.ts';

describe('the name of a sheet', () => {
  it('is the number of the table and the first whole words of its caption', () => {
    expect(sheetName('Obiettivi strategici e operativi', 3, 20)).toBe('03 Obiettivi strategici e');
    expect(sheetName('Grado di raggiungimento dell’obiettivo', 3, 120)).toBe('003 Grado di raggiungimento');
  });

  it('is legal and unique whatever the caption', () => {
    const caption = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom("'", '[a]:b*c?', '😀'.repeat(20), '_x0041_'),
    );
    fc.assert(
      fc.property(fc.array(caption, { minLength: 1 }), (captions) => {
        const names = captions.map((each, index) => sheetName(each, index + 1, captions.length));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(captions.length);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|'$|_x[0-9a-f]{4}_/i);
          expect(name).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it('is quoted in references', () => {
    expect(startOf("01 L'anno")).toBe("'01 L''anno'!A1");
  });
});
