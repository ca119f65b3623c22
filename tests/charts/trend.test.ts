/** Trends across years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TrendInput, type TrendYear, trendScene } from '../../src/charts/index.ts';
import { decimal } from '../../src/kernel/index.ts';
import { amountOf } from './arbitraries.ts';
import { expectSound, textsOf } from './scene-checks.ts';

const input = (years: readonly TrendYear[]): TrendInput => ({
  title: 'Andamento',
  description: 'Dal 2015 al 2019.',
  years,
  fewPointsText: 'pochi punti: non è un andamento',
  measureLabel: 'risultato',
  targetLabel: 'target',
  formatTick: (tick) => tick,
});

const year = (number: number, measure: string, target?: string): TrendYear => ({
  year: number,
  measure: decimal(measure),
  measureText: measure,
  ...(target !== undefined && { target: decimal(target) }),
});

const five = [2015, 2016, 2017, 2018, 2019].map((each) => year(each, '80', '90'));

describe('trendScene', () => {
  it('draws a point and a text for each result', () => {
    const scene = trendScene(input(five));
    const points = scene.shapes.filter((shape) => shape.kind === 'symbol' && shape.hint !== undefined);
    expect(points.map((point) => point.hint)).toEqual([
      '2015: 80',
      '2016: 80',
      '2017: 80',
      '2018: 80',
      '2019: 80',
    ]);
  });

  it('says that points are few when there are fewer than five', () => {
    const noted = (years: readonly TrendYear[]) =>
      textsOf(trendScene(input(years))).some((text) => text.text.startsWith('pochi punti'));
    expect(noted(five)).toBe(false);
    expect(noted(five.slice(1))).toBe(true);
    expect(noted([])).toBe(true);
  });

  it('draws targets as steps, interrupted where a year has none', () => {
    const pathOf = (years: readonly TrendYear[]) =>
      trendScene(input(years)).shapes.find((shape) => shape.kind === 'path');
    const whole = pathOf([year(2018, '1', '80'), year(2019, '1', '90')]);
    expect(whole?.kind === 'path' && whole.data.match(/M/g)).toHaveLength(1);
    const broken = pathOf([year(2016, '1', '80'), year(2017, '1'), year(2019, '1', '90')]);
    expect(broken?.kind === 'path' && broken.data.match(/M/g)).toHaveLength(2);
    expect(pathOf([year(2019, '1')])).toBeUndefined();
  });

  it('orders the years', () => {
    const xs = textsOf(trendScene(input([year(2019, '1'), year(2017, '1')])))
      .filter((text) => /^20\d\d$/.test(text.text))
      .map((text) => text.text);
    expect(xs).toEqual(['2017', '2019']);
  });

  it('keeps every shape inside for any figures', () => {
    const anyYear = fc
      .record({ year: fc.integer({ min: 2000, max: 2030 }), measure: amountOf, target: amountOf })
      .map((each) => ({ ...each, measureText: each.measure }));
    fc.assert(
      fc.property(
        fc.uniqueArray(anyYear, { maxLength: 12, selector: (each) => each.year }),
        fc.integer({ min: 320, max: 1000 }),
        (years, width) => {
          expectSound(trendScene({ ...input(years), width }));
        },
      ),
    );
  });
});
