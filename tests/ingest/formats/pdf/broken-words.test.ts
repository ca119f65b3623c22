// Words broken over two lines of a narrow cell without a hyphen.
import { describe, expect, it } from 'vitest';
import { wordJoiner } from '../../../../src/ingest/formats/pdf/broken-words.ts';
import type { PdfPage } from '../../../../src/ingest/formats/pdf/page.ts';

const pageOf = (texts: readonly string[]): PdfPage => ({
  number: 1,
  width: 595,
  height: 842,
  pieces: texts.map((text) => ({ text, left: 0, right: 10, top: 0, bottom: 10, isArtifact: false })),
  horizontal: [],
  vertical: [],
  hasPictures: false,
  isBroken: false,
});
const joiner = (...texts: readonly string[]) => wordJoiner([pageOf(texts)]);

describe('the end of a line and the start of the next', () => {
  it('are one word where heads of these documents have it', () => {
    expect(joiner()('% realizza', 'zione')).toBe(true);
    expect(joiner()('Indi', 'catore strategico')).toBe(true);
  });

  it('are one word where the document has it whole', () => {
    expect(joiner('la digitalizzazione dei servizi')('digitaliz', 'zazione')).toBe(true);
    expect(joiner()('digitaliz', 'zazione')).toBe(false);
  });

  it('are left apart where both stand as words inside lines, and before a capital letter', () => {
    expect(joiner('uno sopra tutto il resto', 'e soprattutto', 'soprattutto')('sopra', 'ttutto')).toBe(true);
    expect(joiner('il porta voce di tutti', 'portavoce')('porta', 'voce')).toBe(false);
    expect(joiner()('Indi', 'Catore')).toBe(false);
  });
});
