// Codes of missions and programmes in a printed text.
import { expect, it } from 'vitest';
import { programmesIn } from '../../../src/checks/values/programme-codes.ts';

it.each([
  ['032/002', ['032/002']],
  ['011 / 005; 012-004', ['011/005', '012/004']],
  ['PROGRAMMA 005 Regolamentazione', ['005']],
  ['nel 2019 del comma 1', []],
])('«%s» names %j', (text, expected) => {
  expect(programmesIn(text)).toEqual(expected);
});
