// Days inside sentences.
import { describe, expect, it } from 'vitest';
import { DAY_SOURCE, dayOfGroups } from '../../../src/checks/values/days-in-text.ts';

const dayIn = (text: string): string | undefined => {
  const [, day = '', month = '', year = ''] = new RegExp(DAY_SOURCE, 'i').exec(text) ?? [];
  return dayOfGroups(day, month, year);
};

describe('a day', () => {
  it.each([
    ['approvato con deliberazione n. 8 del 5.02.2021', '2021-02-05'],
    ["nella seduta dell'8/9/2021", '2021-09-08'],
    ['entro il 1° Marzo 2022', '2022-03-01'],
    ['il 30 dicembre 2019', '2019-12-30'],
  ])('is read in: %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each(['il 31 giugno 2021', 'del 45/01/2021', 'articolo 12.3', 'nel dicembre 2020'])(
    'is not made up in: %s',
    (text) => {
      expect(dayIn(text)).toBeUndefined();
    },
  );
});
