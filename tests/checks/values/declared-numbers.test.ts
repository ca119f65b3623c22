// Numbers of things that sentences declare.
import { describe, expect, it } from 'vitest';
import { declaredNumbers } from '../../../src/checks/values/declared-numbers.ts';

const found = (text: string) => declaredNumbers(text).map(({ thing, number }) => [thing, number]);

describe('a sentence', () => {
  it('declares each number with what it counts, in figures or words', () => {
    expect(
      found('Le 3 aree strategiche si articolano in sei obiettivi strategici e 14 obiettivi operativi.'),
    ).toEqual([
      ['areas', 3],
      ['strategicObjectives', 6],
      ['operationalObjectives', 14],
    ]);
    expect(found('Venti obiettivi annuali, misurati da 31 indicatori')).toEqual([
      ['operationalObjectives', 20],
      ['indicators', 31],
    ]);
  });

  it.each([
    'nel 2021 obiettivi sfidanti',
    'il 97,5 indicatori',
    'un obiettivo strategico',
    'art. 10 e obiettivi',
    '12/2022 obiettivi',
  ])('declares nothing: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where the number stands', () => {
    const [first] = declaredNumbers('Sono 4 aree strategiche');
    expect([first?.at, first?.words]).toEqual([5, '4 aree strategiche']);
  });
});
