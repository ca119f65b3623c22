/** The names that stand in a formula. */
import { expect, test } from 'vitest';
import { namesOf, parseFormula } from '../../../src/rulebook/index.ts';

test.each([
  ['(b + a) / b', ['b', 'a']],
  ['-min(z, y, 3) * days(from, to)', ['z', 'y', 'from', 'to']],
  ['12.5', []],
])('of %s are listed once, in the order of the text', (text, names) => {
  const parsed = parseFormula(text);
  expect(parsed.ok && namesOf(parsed.value)).toEqual(names);
});
