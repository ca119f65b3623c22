/** Bullet graphs: places of bar, mark and shades. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BulletInput, bulletScene, type Shape } from '../../src/charts/index.ts';
import { decimal } from '../../src/kernel/index.ts';
import { amountOf, label, statusDrawing } from './arbitraries.ts';
import { expectSound, rectsOf, textsOf } from './scene-checks.ts';

const example: BulletInput = {
  title: 'Risultato e target',
  description: 'Il risultato è 87,80 %, il target almeno 90 %.',
  label: 'O2.1.3-g',
  measureText: '87,80 %',
  measure: decimal('87.80'),
  target: decimal('90'),
  targetText: 'target: almeno 90 %',
  ranges: [decimal('45'), decimal('90')],
  better: 'higher',
  status: 'partial',
  formatTick: (tick) => tick,
  width: 504,
};

const targetOf = (shapes: readonly Shape[]) =>
  shapes.find((shape) => shape.kind === 'line' && shape.className === 'target');

describe('bulletScene', () => {
  it('draws bar and mark on one scale from zero: 504 pixels, two of margin, 5 per point of 100', () => {
    const scene = bulletScene(example);
    expect(rectsOf(scene, 'measure')[0]).toMatchObject({ x: 2, width: expect.closeTo(439) });
    expect(targetOf(scene.shapes)).toMatchObject({ x1: 452, x2: 452 });
    expect(rectsOf(scene, 'range-1')[0]).toMatchObject({ x: 2, width: 225 });
    expect(rectsOf(scene, 'range-3')[0]).toMatchObject({ x: 452, width: 50 });
  });

  it('prints exact ticks, never the noise of binary fractions', () => {
    const scene = bulletScene({ ...example, measure: decimal('0.3'), target: decimal('0.35'), ranges: [] });
    const ticks = textsOf(scene).filter((text) => text.className.includes('axis-label'));
    expect(ticks.map((text) => text.text)).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4']);
  });

  it('turns the shades round where less is better', () => {
    const scene = bulletScene({ ...example, better: 'lower' });
    expect(rectsOf(scene, 'range-3')[0]).toMatchObject({ x: 2 });
    expect(rectsOf(scene, 'range-1')[0]).toMatchObject({ x: 452 });
  });

  it('draws no bar without a measure and no mark without a target', () => {
    const { measure: _measure, target: _target, ...rest } = example;
    const scene = bulletScene(rest);
    expect(rectsOf(scene, 'measure')).toEqual([]);
    expect(targetOf(scene.shapes)).toBeUndefined();
  });

  it('starts a negative measure at zero and goes to the left', () => {
    const scene = bulletScene({ ...example, measure: decimal('-40'), target: decimal('60'), ranges: [] });
    expect(rectsOf(scene, 'measure')[0]).toMatchObject({ x: 2, width: 200 });
  });

  it('keeps every shape inside and the shades side by side over the whole width', () => {
    fc.assert(
      fc.property(
        fc.record({
          label,
          measure: fc.option(amountOf, { nil: undefined }),
          target: fc.option(amountOf, { nil: undefined }),
          ranges: fc.array(amountOf, { maxLength: 4 }),
          status: statusDrawing,
          width: fc.integer({ min: 240, max: 1000 }),
          better: fc.constantFrom('higher' as const, 'lower' as const),
        }),
        ({ measure, target, ...rest }) => {
          const { measure: _measure, target: _target, ...others } = { ...example, ...rest };
          const scene = bulletScene({
            ...others,
            ...(measure !== undefined && { measure }),
            ...(target !== undefined && { target }),
          });
          expectSound(scene);
          const shades = [1, 2, 3].flatMap((band) => rectsOf(scene, `range-${band}`));
          expect(shades.reduce((sum, shade) => sum + shade.width, 0)).toBeCloseTo(rest.width - 4, 3);
        },
      ),
    );
  });
});
