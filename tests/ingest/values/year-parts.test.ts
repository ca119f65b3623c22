// One cell for several years, parted at its years; other cells stay whole.
import { describe, expect, test } from 'vitest';
import { yearParts } from '../../../src/ingest/values/year-parts.ts';

const parts = (text: string) => yearParts(text).map(({ year, text: part }) => [year, part]);

describe('a cell with several years', () => {
  test.each([
    [
      'Anno 2015: >= 200 Anno 2016: >= 210 Anno 2017:',
      [
        [2015, '>= 200'],
        [2016, '>= 210'],
        [2017, ''],
      ],
    ],
    [
      '2019: 80%; 2020: 85%',
      [
        [2019, '80%'],
        [2020, '85%'],
      ],
    ],
    [
      '2019 >= 3 2020 >= 4',
      [
        [2019, '>= 3'],
        [2020, '>= 4'],
      ],
    ],
    [
      'Target 2021:\n<= 5 gg.\nTarget 2022:\n<= 4 gg.',
      [
        [2021, '<= 5 gg.'],
        [2022, '<= 4 gg.'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    '>= 80%',
    'entro il 30/06/2019',
    '2019',
    'riduzione nel triennio 2017-2019 rispetto al 2016',
    'entro il 31/12/2019: relazione 2020: bozza',
    '2020: 3 2019: 2',
  ])('is not: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });
});
