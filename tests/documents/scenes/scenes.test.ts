import { beforeAll, describe, expect, it } from 'vitest';
import {
  bandsOf,
  type DocumentInput,
  indicatorTrendOf,
  MAP_LEVELS,
  placedObjectives,
  strategyMapOf,
  treeIcicleOf,
  valueBulletOf,
  type YearPoint,
} from '../../../src/documents/index.ts';
import { decimal } from '../../../src/kernel/index.ts';
import { demoInput } from '../../support/document-input.ts';

const NBSP = '\u00a0';

describe('drawings of the demonstration', () => {
  let input: DocumentInput;
  beforeAll(async () => {
    input = await demoInput('cciaa-ms', 2019);
  });

  const subject = (id: string) => {
    const found = input.lookup.subject(id);
    if (found === undefined) throw new Error(`no subject ${id}`);
    return found;
  };

  it('put an objective under each of its perspectives, in the column of its area', () => {
    const [strategic] = MAP_LEVELS;
    const placed = placedObjectives(input.lookup, strategic);
    const own = placed.filter((each) => each.subject.id === 'n-1-2');
    expect(own.map(({ perspective }) => perspective)).toEqual(input.lookup.node('n-1-2')?.perspectives);
    expect(new Set(own.map(({ area }) => area.id))).toEqual(new Set(['n-1']));
    expect(bandsOf(input.lookup, placed).map(({ id }) => id)).not.toContain('');
    const scene = strategyMapOf(input.lookup, strategic);
    expect(
      scene.shapes.filter((shape) => 'subject' in shape && shape.subject === 'n-3-2').length,
    ).toBeGreaterThan(0);
  });

  it('print in the icicle and in the bullet the value that the tables have', () => {
    const texts = treeIcicleOf(input.lookup, subject('administration'), {
      orientation: 'rows',
      width: 900,
      levels: 3,
    }).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toContain(`97,75${NBSP}%`);
    const bullet = valueBulletOf(input.lookup, subject('n-3'), { label: 'Area 3' });
    const words = bullet.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(words).toContain(`95,50${NBSP}%`);
    expect(bullet.description).toContain(`95,50${NBSP}% su 100`);
  });

  it('draw a trend only from two years with a number on', () => {
    const [indicator] = input.lookup.plan?.indicators ?? [];
    if (indicator === undefined) throw new Error('no indicator');
    const year = (at: number): YearPoint => ({
      year: at,
      indicator: indicator.id,
      relation: 'same',
      historical: { kind: 'number', amount: decimal('7') },
    });
    expect(indicatorTrendOf(indicator, [year(2018)])).toBeUndefined();
    expect(indicatorTrendOf(indicator, [year(2018), year(2019)])?.(400).width).toBe(400);
  });
});
