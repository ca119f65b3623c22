/** The distance of two texts, against the same reckoned without a bound and without short cuts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/checks/values/edit-distance.ts';

const plainDistance = (one: string, other: string): number => {
  if (one === '' || other === '') return one.length + other.length;
  const rests = [one.slice(1), other.slice(1)] as const;
  if (one[0] === other[0]) return plainDistance(...rests);
  return 1 + Math.min(plainDistance(...rests), plainDistance(rests[0], other), plainDistance(one, rests[1]));
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('[U] checks/values/edit-distance', () => {
  it('counts letters added, dropped and changed, up to the bound', () => {
    fc.assert(
      fc.property(word, word, word, fc.nat({ max: 4 }), (same, one, other, bound) => {
        const distance = plainDistance(one, other);
        const found = editDistance(`${same}${one}${same}`, `${same}${other}${same}`, bound);
        expect(found).toBe(distance <= bound ? distance : undefined);
      }),
    );
  });

  it('is quick for long texts', () => {
    const long = 'parola '.repeat(2000);
    expect(editDistance(long, `${long}x`, 2)).toBe(1);
    expect(editDistance(`x${long}`, `${long}x`, 2)).toBe(2);
  });
});
