/** Sharing the room among children. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareRoom } from '../../src/charts/share-room.ts';

const room = { size: 1000, minimum: 40 };

describe('shareRoom', () => {
  it('keeps the order and the proportions', () => {
    expect(shareRoom([1, 3], room)).toEqual([
      { members: [0], size: 250 },
      { members: [1], size: 750 },
    ]);
  });

  it('shows a single narrow child by itself, in its place, at the smallest readable size', () => {
    expect(shareRoom([1, 999], room)).toEqual([
      { members: [0], size: 40 },
      { members: [1], size: 960 },
    ]);
  });

  it('gathers all where the room has no place for two', () => {
    expect(shareRoom([5, 5, 5], { size: 50, minimum: 40 })).toEqual([{ members: [0, 1, 2], size: 50 }]);
  });

  it('names every child once, fills the room and keeps to the minimum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e15, noNaN: true })), { maxLength: 40 }),
        fc.integer({ min: 1, max: 2000 }),
        (weights, size) => {
          const parts = shareRoom(weights, { size, minimum: 40 });
          const members = parts.flatMap((part) => part.members).toSorted((left, right) => left - right);
          expect(members).toEqual(weights.map((_, index) => index));
          const sum = parts.reduce((total, part) => total + part.size, 0);
          expect(sum).toBeCloseTo(weights.length === 0 ? 0 : size, 6);
          expect(parts.every((part) => part.size >= Math.min(40, size) - 1e-6)).toBe(true);
        },
      ),
    );
  });
});
