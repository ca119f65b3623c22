// Texts for the page: nothing is lost, and nothing is too long for a line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clippedText,
  literalText,
  piecesOf,
  printedText,
} from '../../../../src/documents/formats/pdf/printed-text.ts';
import { HOSTILE_TEXTS } from '../../../support/sample-document.ts';

describe('a text for the page', () => {
  it('is whole in its pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(piecesOf(text).join('')).toBe(literalText(text));
      }),
    );
  });

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 20), text]))('is literal: %j', (_name, text) => {
    expect(piecesOf(text).join('')).toBe(text.replaceAll('\t', '    '));
  });

  it('is one piece as long as its words are words', () => {
    const text = 'Internazionalizzazione delle imprese, con precipitevolissimevolmente';
    expect(printedText(text)).toBe(text);
  });

  it('has places to break in long codes and addresses, not in what stands around them', () => {
    expect(printedText('vedi www.esempio.it/percorso fine')).toEqual([
      'vedi ',
      'www.es',
      'empio.',
      'it/per',
      'corso ',
      'fine',
    ]);
    for (const piece of piecesOf('x'.repeat(5000))) expect(piece.length).toBeLessThanOrEqual(6);
  });

  it('never breaks between the parts of a sign', () => {
    const family = '👩‍👩‍👧';
    for (const piece of piecesOf(family.repeat(10))) expect(piece.length % family.length).toBe(0);
  });

  it('shows that a character cannot be printed', () => {
    expect(literalText('a\u0000b\ud800c\ue000d\ufffee')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  it('has one kind of line end', () => {
    expect(literalText('a\r\nb\rc\u2028d\ne')).toBe('a\nb\nc\nd\ne');
  });
});

describe('a text of the header', () => {
  it('is one short line', () => {
    expect(clippedText('uno\ndue  tre', 20)).toBe('uno due tre');
    expect(clippedText('😀'.repeat(30), 10)).toBe(`${'😀'.repeat(9)}…`);
  });
});
