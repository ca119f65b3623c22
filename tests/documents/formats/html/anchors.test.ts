import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, hrefOf } from '../../../../src/documents/formats/html/anchors.ts';

describe('an anchor', () => {
  it('keeps usual ids, has no blank or sign, and tells two ids apart', () => {
    expect(anchorOf('tabella-O2.1.3')).toBe('tabella-O2.1.3');
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(anchorOf(first)).toMatch(/^[\p{L}\p{N}._-]*$/u);
        expect(anchorOf(first) === anchorOf(second)).toBe(first === second);
      }),
    );
  });
});

describe('the address of a link', () => {
  it.each([
    ['#risultati', '#risultati'],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//example.org', undefined],
    [' https://example.org', undefined],
  ])('%s leads to %s', (target, href) => {
    expect(hrefOf(target)).toBe(href);
  });
});
