/** Strip plots. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StripInput, stripScene } from '../../src/charts/index.ts';
import { decimal } from '../../src/kernel/index.ts';
import { amountOf } from './arbitraries.ts';
import { boxOf, expectSound, overlap } from './scene-checks.ts';

const example: StripInput = {
  title: 'Confronto',
  description: 'Tre enti.',
  label: 'Tempo medio',
  countText: 'n = 3',
  points: [
    { id: 'a', value: decimal('0'), text: 'a: 0' },
    { id: 'b', value: decimal('100'), text: 'b: 100', highlighted: true },
    { id: 'c', value: decimal('100'), text: 'c: 100' },
  ],
  target: decimal('50'),
  formatTick: (tick) => tick,
  width: 516,
};

const pointsOf = (input: StripInput) => stripScene(input).shapes.filter((shape) => shape.kind === 'symbol');

describe('stripScene', () => {
  it('places points on a common scale and stacks those at one place', () => {
    const points = pointsOf(example);
    expect(points.map((point) => [point.subject, point.kind === 'symbol' && point.x])).toEqual([
      ['a', 8],
      ['b', 508],
      ['c', 508],
    ]);
    const [, second, third] = points;
    expect(second?.kind === 'symbol' && third?.kind === 'symbol' && second.y - third.y).toBe(11);
  });

  it('fills the point that is meant, so that it differs by shape too', () => {
    expect(pointsOf(example).map((point) => point.kind === 'symbol' && point.status)).toEqual([
      'missed',
      'reached',
      'missed',
    ]);
  });

  it('keeps every point inside and apart from the others', () => {
    fc.assert(
      fc.property(
        fc.array(amountOf, { maxLength: 60 }),
        fc.integer({ min: 300, max: 900 }),
        (values, width) => {
          const points = values.map((value, index) => ({ id: `p${index}`, value, text: value }));
          const scene = stripScene({ ...example, points, width });
          expectSound(scene);
          const boxes = scene.shapes.filter((shape) => shape.kind === 'symbol').map(boxOf);
          for (const [index, box] of boxes.entries()) {
            expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          }
        },
      ),
    );
  });
});
