// The file of answers: what was written is read again, and nothing else is taken for answers.
import { describe, expect, test } from 'vitest';
import { type Answer, answersText, readAnswers } from '../../../src/app/index.ts';

const document = { sha256: 'a'.repeat(64), name: 'a.txt' };

const ANSWERS: readonly Answer[] = [
  { kind: 'direction', document, form: 'without operator', choice: 'atMost' },
  {
    kind: 'figure',
    document,
    form: '2 # e #',
    only: { place: { sheet: 'Foglio 1', cell: 'C4' }, published: '4,7 e 4,9' },
    choice: '2',
  },
];

describe('a file of answers', () => {
  test('is read as it was written', () => {
    expect(readAnswers(answersText(ANSWERS))).toEqual(ANSWERS);
  });

  test.each([
    ['no JSON', 'risposte'],
    ['something else', '{"answers":[]}'],
    ['a choice that the question does not have', answersText(ANSWERS).replace('atMost', 'zero')],
    ['an unknown field', answersText(ANSWERS).replace('"version": 1', '"version": 1, "more": 1')],
    ['answers about a document without its content', answersText(ANSWERS).replaceAll('a'.repeat(64), 'a')],
  ])('is not %s', (_what, text) => {
    expect(readAnswers(text)).toBeUndefined();
  });
});
