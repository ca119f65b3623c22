/** Italian articles before figures and names. */
import { expect, it } from 'vitest';
import { figureWithArticle, nameWithArticle } from '../../../src/wording/it/article.ts';

it.each([
  ['97,75 %', 'il 97,75 %'],
  ['80,00 %', "l'80,00 %"],
  ['8,50 %', "l'8,50 %"],
  ['8', "l'8"],
  ['800', "l'800"],
  ['8.000', "l'8.000"],
  ['11,00 %', "l'11,00 %"],
  ['110,00 %', 'il 110,00 %'],
  ['1 %', "l'1 %"],
  ['1,50 %', "l'1,50 %"],
  ['1.234', 'il 1.234'],
  ['100,00 %', 'il 100,00 %'],
  ['0,00 %', 'lo 0,00 %'],
  ['-8,00 %', 'il -8,00 %'],
])('%s is read %s', (figure, expected) => {
  expect(figureWithArticle(figure)).toBe(expected);
});

it.each([
  ['Camera di commercio di Lucca', 'la Camera di commercio di Lucca'],
  ['Comune di Massa', 'il Comune di Massa'],
  ['Unione dei comuni', "l'Unione dei comuni"],
  ['Roma Capitale', 'Roma Capitale'],
])('%s has its article where the kind of body tells it', (name, expected) => {
  expect(nameWithArticle(name)).toBe(expected);
});
