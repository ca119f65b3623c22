/** Circles are found exactly where there are some. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainText, circlesOf } from '../../../src/interchange/coherence/circles.ts';

const NAMES = [...'abcdefgh'];
const arbitraryEdges = fc
  .array(fc.subarray(NAMES), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((targets) => new Map(NAMES.map((name, index) => [name, targets[index] ?? []])));

/** Whether a walk of at least one step leads back to its start, by spreading out from each name. */
const hasCircle = (edges: ReadonlyMap<string, readonly string[]>): boolean =>
  NAMES.some((start) => {
    const reached = new Set<string>();
    const frontier = [...(edges.get(start) ?? [])];
    for (let name = frontier.pop(); name !== undefined; name = frontier.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      frontier.push(...(edges.get(name) ?? []));
    }
    return reached.has(start);
  });

describe('circles', () => {
  it('there is one exactly when some walk comes back', () => {
    fc.assert(
      fc.property(arbitraryEdges, (edges) => {
        expect(circlesOf(edges).length > 0).toBe(hasCircle(edges));
      }),
    );
  });

  it('each is a walk along edges that comes back', () => {
    fc.assert(
      fc.property(arbitraryEdges, (edges) => {
        for (const circle of circlesOf(edges)) {
          for (const [index, name] of circle.entries()) {
            expect(edges.get(name)).toContain(circle[(index + 1) % circle.length]);
          }
        }
      }),
    );
  });

  it('a name that points to itself is one, names that nobody knows are none', () => {
    expect(circlesOf(new Map([['a', ['a', 'x']]]))).toEqual([['a']]);
  });

  it('are written as a chain, long ones shortened', () => {
    expect(chainText(['a', 'b'])).toBe('a → b → a');
    expect(chainText([...'abcdefghij'])).toBe('a → b → c → d → … → h → i → j → a');
  });
});
