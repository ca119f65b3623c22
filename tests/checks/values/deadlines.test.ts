// Deadlines and the years that they belong to.
import { describe, expect, it } from 'vitest';
import { deadlinesOf, isOutsideYear } from '../../../src/checks/values/deadlines.ts';
import { readCell, readTarget } from '../../../src/ingest/index.ts';
import type { IndicatorRecord } from '../../../src/model/index.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const row = (targets: readonly (readonly [year: number, text: string])[]): IndicatorRecord => ({
  table: { form: 'indicator-table', title: '', place: PLACE, index: 0 },
  place: PLACE,
  title: readCell('Approvazione del bilancio', PLACE, 'text'),
  parameters: [],
  results: [],
  targets: targets.map(([year, text]) => ({
    year,
    heading: `Target ${year}`,
    value: readTarget(text, PLACE, { title: 'Approvazione del bilancio', year }),
  })),
});
const outside = (...targets: readonly (readonly [number, string])[]) =>
  deadlinesOf(recordOf(''), row(targets)).map(isOutsideYear);

describe('a deadline', () => {
  it('belongs to the year of its column', () => {
    expect(outside([2022, '30/06/2022'], [2023, '30/06/2023'])).toEqual([false, false]);
    expect(outside([2022, '30/06/2022'], [2023, '30/06/2022'])).toEqual([false, true]);
  });

  it('may fall in the first months of the next year where it does so in every year of the row', () => {
    expect(outside([2022, '30/04/2023'], [2023, '30/04/2024'])).toEqual([false, false]);
    expect(outside([2022, '30/04/2022'], [2023, '30/04/2024'])).toEqual([false, true]);
    expect(outside([2022, '30/06/2023'])).toEqual([true]);
  });

  it('is none where the target is no day', () => {
    expect(outside([2022, '>= 15'])).toEqual([]);
  });
});
