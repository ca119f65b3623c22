// Lines of one paragraph put together again.
import { describe, expect, it } from 'vitest';
import { passagesOf, placeAt } from '../../../src/checks/values/running-text.ts';
import type { DocumentRecord, TextRecord } from '../../../src/model/index.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const LONG = 'La Camera di commercio ha svolto nel corso dell’anno tutte le attività';

const withTexts = (texts: readonly (readonly [line: number, text: string])[]): DocumentRecord => ({
  ...recordOf(''),
  texts: texts.map(
    ([line, text]): TextRecord => ({ role: 'text', text, place: { file: 'prova.txt', line } }),
  ),
});
const textsOf = (document: DocumentRecord) => passagesOf(document).map(({ text }) => text);

describe('a paragraph', () => {
  it('is one passage over its lines, with a blank line between any two of them too', () => {
    expect(
      textsOf(
        withTexts([
          [1, `${LONG} `],
          [2, 'previste dal piano.'],
        ]),
      ),
    ).toEqual([`${LONG} previste dal piano.`]);
    expect(
      textsOf(
        withTexts([
          [1, LONG],
          [3, 'previste dal piano.'],
        ]),
      ),
    ).toEqual([`${LONG} previste dal piano.`]);
  });

  it('goes on after a short line before a small letter only', () => {
    const short = 'si osserva che tale obiettivo è da';
    expect(
      textsOf(
        withTexts([
          [1, short],
          [2, 'ritenersi raggiunto.'],
        ]),
      ),
    ).toHaveLength(1);
    expect(
      textsOf(
        withTexts([
          [1, short],
          [2, 'Ritenersi raggiunto.'],
        ]),
      ),
    ).toHaveLength(2);
  });

  it.each([
    [
      'after the end of a sentence',
      [
        [1, `${LONG}.`],
        [2, 'previste dal piano'],
      ],
    ],
    [
      'before an item of a list',
      [
        [1, LONG],
        [2, '- previste dal piano'],
      ],
    ],
    [
      'when lines are missing between',
      [
        [1, LONG],
        [4, 'previste dal piano'],
      ],
    ],
    [
      'after a short line before a capital letter',
      [
        [1, 'Premessa'],
        [2, 'La relazione rende conto'],
      ],
    ],
  ] as const)('ends %s', (_, lines) => {
    expect(textsOf(withTexts(lines))).toHaveLength(2);
  });
});

it('each word of a passage has the place of its line', () => {
  const [passage] = passagesOf(
    withTexts([
      [4, LONG],
      [5, 'previste dal piano.'],
    ]),
  );
  const at = passage?.text.indexOf('dal piano') ?? -1;
  expect(passage === undefined ? undefined : placeAt(passage, at)).toEqual({ file: 'prova.txt', line: 5 });
  expect(passage === undefined ? undefined : placeAt(passage, 0)).toEqual({ file: 'prova.txt', line: 4 });
});
