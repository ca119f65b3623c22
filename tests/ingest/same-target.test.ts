// A bare target takes the direction that the document states for the same indicator and figure, and no other.
import { describe, expect, test } from 'vitest';
import { readTarget } from '../../src/ingest/index.ts';
import { withStatedDirections } from '../../src/ingest/same-target.ts';
import type { IndicatorRecord } from '../../src/model/index.ts';

const row = (
  line: number,
  title: string,
  [target, algorithm]: readonly [string, string?],
): IndicatorRecord => {
  const place = { file: 'prova.txt', line };
  const cell = { place, status: 'text', alternatives: [] } as const;
  const read = readTarget(target, place, { title, ...(algorithm !== undefined && { algorithm }) });
  return {
    table: { form: 'indicator-table', title: '', place, index: 0 },
    place,
    title: { ...cell, published: title },
    parameters: [],
    targets: [{ heading: 'Target', value: read }],
    results: [],
  };
};

const directions = (...rows: readonly IndicatorRecord[]) =>
  withStatedDirections(rows).map(({ targets }) => {
    const { goal, directionSource } = targets[0]?.value ?? {};
    return [goal?.direction, directionSource];
  });

const WITHIN = 'invio della relazione entro 30 gg';

describe('a target without an operator', () => {
  test('is read as in the row that has its algorithm', () => {
    expect(directions(row(1, 'Relazione', ['30']), row(2, 'RELAZIONE', ['30,00', WITHIN]))).toEqual([
      ['down', 'algorithm'],
      ['down', 'algorithm'],
    ]);
  });

  test('of another figure is another target', () => {
    expect(directions(row(1, 'Relazione', ['2']), row(2, 'Relazione', ['30', WITHIN]))[0]).toEqual([
      'up',
      'default',
    ]);
  });

  test('stays open where the document contradicts itself', () => {
    expect(
      directions(row(1, 'Fascicoli', ['5']), row(2, 'Fascicoli', ['>=5']), row(3, 'Fascicoli', ['<=5']))[0],
    ).toEqual(['up', 'default']);
  });
});
