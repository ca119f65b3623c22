/** Days and answers as offices type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber } from '../../../src/kernel/index.ts';
import { formatDate, parseItalianDate, parseItalianYesNo } from '../../../src/wording/index.ts';

const read = (typed: string): string => {
  const result = parseItalianDate(typed);
  return result.ok ? result.value : `refused: ${result.error.code}`;
};

describe('parseItalianDate', () => {
  it.each([
    ['28/05/2020', '2020-05-28'],
    ['28.5.2020', '2020-05-28'],
    ['1-2-2019', '2019-02-01'],
    ['2020-05-28', '2020-05-28'],
    [' 28 maggio 2020 ', '2020-05-28'],
    ['1° Gennaio 2019', '2019-01-01'],
  ])('reads %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    ['28/05/20', 'shortYear'],
    ['31/02/2019', 'noSuchDay'],
    ['12/13/2019', 'noSuchDay'],
    ['00/01/1900', 'noSuchDay'],
    ['43697,00', 'notADate'],
    ['28 brumaio 2020', 'notADate'],
  ])('refuses «%s» as %s', (typed, code) => {
    expect(read(typed)).toBe(`refused: ${code}`);
  });

  it('reads back every day that is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25000, max: 80000 }), (days) => {
        const date = dateOfDayNumber(days);
        expect(read(formatDate(date))).toBe(date);
      }),
    );
  });
});

describe('parseItalianYesNo', () => {
  it('reads yes and no in any case', () => {
    expect(parseItalianYesNo('Sì')).toEqual({ ok: true, value: true });
    expect(parseItalianYesNo('SI')).toEqual({ ok: true, value: true });
    expect(parseItalianYesNo(' no')).toEqual({ ok: true, value: false });
  });

  it('refuses anything else with a sentence', () => {
    const result = parseItalianYesNo('forse');
    expect(!result.ok && result.error.sentence).toBe('«forse» non è una risposta: scrivi sì oppure no.');
  });
});
