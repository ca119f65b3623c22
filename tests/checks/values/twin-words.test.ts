// Right words that a letter or two tell apart.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areTwins, mayBeTwins } from '../../../src/checks/values/twin-words.ts';

it('are no misprints of each other, with whatever ending they share', () => {
  expect(areTwins('contratti', 'contatti')).toBe(true);
  expect(areTwins('contratto', 'contatti')).toBe(false);
  expect(areTwins('interazione', 'integrazione')).toBe(true);
  expect(areTwins('immateriali', 'materiali')).toBe(true);
  expect(areTwins('relazione', 'realizzazione')).toBe(false);
});

it('are twins both ways, and their beginnings may be', () => {
  const ending = fc.stringMatching(/^[a-z]{0,6}$/);
  fc.assert(
    fc.property(
      ending,
      fc.constantFrom(['contatt', 'contratt'], ['premess', 'permess'], ['tempi', 'temi']),
      (end, pair) => {
        const [one = '', other = ''] = pair.map((begin) => begin + end);
        expect(areTwins(one, other)).toBe(true);
        expect(areTwins(other, one)).toBe(true);
        expect(mayBeTwins(one, other)).toBe(true);
      },
    ),
  );
});
