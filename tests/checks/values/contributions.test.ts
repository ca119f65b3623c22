// What rows bring to the whole, learnt from the rows that agree.
import { describe, expect, it } from 'vitest';
import { wrongContributions } from '../../../src/checks/values/contributions.ts';
import { readCell } from '../../../src/ingest/index.ts';
import { formatDecimal } from '../../../src/kernel/index.ts';
import type { NodeRecord } from '../../../src/model/index.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const node = ([title, ...figures]: readonly [string, string, string, string], row: number): NodeRecord => {
  const place = { file: 'prova.txt', line: row + 1 };
  const [weight, value, weighted] = figures.map((text) => readCell(text, place));
  return {
    table: { form: 'node-table', title: '', place, index: 0 },
    place,
    kind: 'strategicObjective',
    title: readCell(title, place, 'text'),
    ...(weight !== undefined && { weight }),
    ...(value !== undefined && { value }),
    ...(weighted !== undefined && { weighted }),
  };
};
const wrong = (...rows: readonly (readonly [string, string, string, string])[]) =>
  wrongContributions({ ...recordOf(''), nodes: rows.map(node) }).map(({ name, expected }) => [
    name,
    formatDecimal(expected, { mode: 'halfUp', digits: 2 }),
  ]);

describe('a contribution', () => {
  it('that weight and realisation do not give is wrong where the other rows agree', () => {
    expect(
      wrong(['Uno', '40%', '100%', '40%'], ['Due', '35%', '80%', '28%'], ['Tre', '25%', '90%', '25%']),
    ).toEqual([['Tre', '22.50']]);
  });

  it('may be rounded as its cells are', () => {
    expect(
      wrong(
        ['Uno', '40%', '100%', '40%'],
        ['Due', '35%', '80%', '28%'],
        ['Tre', '25%', '90%', '22,5%'],
        ['Quattro', '33%', '67%', '22,1%'],
      ),
    ).toEqual([]);
  });

  it('says nothing where no two rows agree: the table is computed in another way', () => {
    expect(
      wrong(['Uno', '40%', '100%', '12%'], ['Due', '35%', '80%', '28%'], ['Tre', '25%', '90%', '70%']),
    ).toEqual([]);
  });
});
