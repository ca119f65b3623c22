// Lines laid out with spaces, taken apart at wide gaps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasGaps,
  isValue,
  printedLine,
  withCodesApart,
} from '../../../../src/ingest/formats/fixed-width/printed-line.ts';

const runsOf = (text: string) => printedLine(text, 1).runs.map((run) => run.text);

describe('a line', () => {
  it('has a run for each text between two wide gaps', () => {
    expect(runsOf('  Numero di corsi     >= 15     12')).toEqual(['Numero di corsi', '>= 15', '12']);
    expect(hasGaps(printedLine('Un paragrafo di prosa', 1))).toBe(false);
  });

  it('knows where each run stands', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join('   ');
        expect(printedLine(text, 1).runs.map(({ left, right }) => text.slice(left, right))).toEqual(words);
      }),
    );
  });

  it('makes a row with a label and a figure, or with several figures; years head columns', () => {
    const makesRow = (text: string) => printedLine(text, 1).isCore;
    expect(makesRow('Imprese attive      1.250')).toBe(true);
    expect(makesRow('   12       80%')).toBe(true);
    expect(makesRow('Indicatore     2020     2021')).toBe(false);
    expect(makesRow('Indicatore     Target')).toBe(false);
    expect(makesRow('   12')).toBe(false);
  });

  it('with tabs or bars is of another kind', () => {
    expect(runsOf('a\tb')).toEqual([]);
    expect(runsOf('a | b')).toEqual([]);
  });
});

describe('a value', () => {
  it.each([
    '12',
    '1.250,50',
    '>= 15',
    '80 %',
    '- 3',
    '€ 1.000',
    '30/06/2022',
    'n.d.',
    '---',
    '#DIV/0!',
    '12 gg',
  ])('is %s', (text) => {
    expect(isValue(text)).toBe(true);
  });
  it.each(['corsi', '12 corsi', 'S1', ''])('is not "%s"', (text) => {
    expect(isValue(text)).toBe(false);
  });
});

it('codes with a single space behind are runs of their own where another line begins with a code alone', () => {
  const lines = ['S1.1     Corsi        12', 'S1.2 Seminari         9'].map((text, index) =>
    printedLine(text, index + 1),
  );
  expect(withCodesApart(lines).map(({ runs }) => runs.map(({ text }) => text))).toEqual([
    ['S1.1', 'Corsi', '12'],
    ['S1.2', 'Seminari', '9'],
  ]);
  expect(withCodesApart(lines.slice(1))[0]?.runs.map(({ text }) => text)).toEqual(['S1.2 Seminari', '9']);
});
