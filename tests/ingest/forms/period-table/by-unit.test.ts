// Tables that print an indicator once for each unit.
import { expect, it } from 'vitest';
import { withUnits } from '../../../../src/ingest/forms/period-table/by-unit.ts';
import { readCell } from '../../../../src/ingest/index.ts';
import type { IndicatorRecord } from '../../../../src/model/index.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const row = (title: string, unit: string): IndicatorRecord => ({
  table: { form: 'period-table', title: '', place: PLACE, index: 0 },
  place: PLACE,
  title: readCell(title, PLACE, 'text'),
  unitOfMeasure: readCell(unit, PLACE, 'text'),
  parameters: [],
  targets: [],
  results: [],
});
const unitsOf = (...rows: readonly IndicatorRecord[]) =>
  withUnits(rows).map(({ unit, unitOfMeasure }) => [unit?.name, unitOfMeasure?.published]);

it('the column that parts the rows of an indicator is the unit', () => {
  expect(
    unitsOf(row('Pratiche evase', 'Albi'), row('Pratiche evase', 'Estero'), row('Reclami', 'Albi')),
  ).toEqual([
    ['Albi', undefined],
    ['Estero', undefined],
    ['Albi', undefined],
  ]);
});

it('it stays a unit of measure where no indicator is repeated, one is repeated for the same, or one has none', () => {
  expect(unitsOf(row('Pratiche evase', 'n.'), row('Reclami', 'n.'))).toEqual([
    [undefined, 'n.'],
    [undefined, 'n.'],
  ]);
  expect(unitsOf(row('Reclami', 'n.'), row('Reclami', 'n.'))[0]).toEqual([undefined, 'n.']);
  expect(unitsOf(row('Reclami', 'Albi'), row('Reclami', ''))[0]).toEqual([undefined, 'Albi']);
});
