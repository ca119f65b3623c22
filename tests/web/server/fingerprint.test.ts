// Entity tags: equal for equal texts, known in every form in which browsers send them back.
import { describe, expect, test } from 'vitest';
import { isKnown, textTag } from '../../../src/web/server/fingerprint.ts';

describe('textTag', () => {
  test('is quoted, short, and differs with the text', () => {
    expect(textTag('a')).toMatch(/^"[A-Za-z0-9_-]{27}"$/);
    expect(textTag('a')).toBe(textTag('a'));
    expect(textTag('a')).not.toBe(textTag('b'));
  });
});

describe('isKnown', () => {
  const tag = textTag('a');
  test.each([tag, `W/${tag}`, `"x", ${tag}`, '*'])('by If-None-Match: %s', (header) => {
    expect(isKnown(header, tag)).toBe(true);
  });
  test.each([undefined, '', '"x"', tag.slice(1, -1)])('not by %s', (header) => {
    expect(isKnown(header, tag)).toBe(false);
  });
});
