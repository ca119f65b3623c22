import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolPath } from '../../../../../src/charts/index.ts';
import { type Point, pathSegments } from '../../../../../src/documents/formats/docx/picture/path-segments.ts';

const curveAt = (from: Point, points: readonly [Point, Point, Point], share: number): Point => {
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  const all = [from, ...points];
  return {
    x: all.reduce((sum, { x }, index) => sum + x * (weights[index] ?? 0), 0),
    y: all.reduce((sum, { y }, index) => sum + y * (weights[index] ?? 0), 0),
  };
};

describe('pieces of a path', () => {
  it('are absolute, whatever the notation', () => {
    expect(pathSegments('M1 2L3-4.5h2v1Z')).toEqual(pathSegments('m1,2 l2-6.5 H5 V-3.5 z'));
    expect(pathSegments('M0 0 1 1 2 2').map(({ kind }) => kind)).toEqual(['move', 'line', 'line']);
  });

  it('after closing, the pen is back where the figure began', () => {
    expect(pathSegments('M5 5h2v2Zl1 0').at(-1)).toEqual({ kind: 'line', to: { x: 6, y: 5 } });
  });

  it('of a round symbol lie on its circle', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 4, max: 60 }), (x, size) => {
        let at: Point = { x: 0, y: 0 };
        for (const piece of pathSegments(symbolPath({ status: 'reached', x, y: 3, size }))) {
          if (piece.kind === 'close') continue;
          if (piece.kind === 'curve') {
            for (const share of [0.25, 0.5, 0.75]) {
              const point = curveAt(at, [piece.first, piece.second, piece.to], share);
              expect(Math.hypot(point.x - x, point.y - 3)).toBeCloseTo(size / 2, 1);
            }
          }
          at = piece.to;
        }
      }),
    );
  });

  it('a half circle turns to the side that its flag says', () => {
    const middle = (flag: 0 | 1): number => {
      const [, first] = pathSegments(`M0 0A5 5 0 0 ${flag} 10 0`);
      return first?.kind === 'curve' ? first.to.y : Number.NaN;
    };
    expect(middle(1)).toBeCloseTo(-5, 6);
    expect(middle(0)).toBeCloseTo(5, 6);
  });

  it('of an unknown command are refused', () => {
    expect(() => pathSegments('M0 0Q1 1 2 2')).toThrow('path command Q');
  });
});
