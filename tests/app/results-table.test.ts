/** The flat table of results: figures as shown, states, codes as published. */
import { describe, expect, it } from 'vitest';
import { memoisedResults, type ResultRow, resultTable } from '../../src/app/index.ts';
import { demoCycle } from '../support/demo-cycles.ts';

const cycle = demoCycle('cciaa-ms', 2019);
const results = memoisedResults(cycle);
const managerTable = resultTable(results('manager'));

const rowOf = (wanted: Partial<ResultRow>): ResultRow => {
  const found = managerTable.nodes.filter((row) =>
    Object.entries(wanted).every(([field, value]) => row[field as keyof ResultRow] === value),
  );
  expect(found, JSON.stringify(wanted)).toHaveLength(1);
  return found[0] as ResultRow;
};

describe('[U] app/results-table', () => {
  it('the rows of the units have the published results', () => {
    expect(rowOf({ unit: 'S1', code: 'S2.1.1-b' })).toMatchObject({ result: '96.43', score: '100.00' });
    expect(rowOf({ unit: 'S0', code: 'O2.1.4-e' })).toMatchObject({ result: '17.00', score: '100.00' });
    expect(rowOf({ unit: 'S5', code: 'O2.1.3-g' })).toMatchObject({
      kind: 'unitIndicator',
      result: '87.80',
      achievement: '97.56',
      score: '100.00',
      state: 'value',
    });
  });

  it('the third objective of the staff fund keeps its 84.47', () => {
    const row = managerTable.nodes.find((each) => each.result === '17.33');
    expect(row).toMatchObject({ kind: 'indicator', achievement: '84.47', score: '84.47' });
    expect(rowOf({ kind: 'group', code: 'FRD' })).toMatchObject({ value: '97.41' });
  });

  it('the three columns follow the corrected objective up to the administration', () => {
    expect(rowOf({ code: '3.2', kind: 'strategicObjective' })).toMatchObject({
      value: '91.00',
      weighted: '45.50',
      shareOfAdministration: '22.75',
    });
    expect(rowOf({ code: '3', kind: 'area' })).toMatchObject({
      value: '95.50',
      shareOfAdministration: '47.75',
    });
    expect(rowOf({ code: 'E' })).toMatchObject({
      value: '97.75',
      shareOfAdministration: '97.75',
      parent: null,
    });
  });

  it('measured, the administration is at 100', () => {
    const measured = resultTable(results('measured')).nodes.find((row) => row.code === 'E');
    expect(measured?.value).toBe('100.00');
  });

  it('six units stand at 100.00', () => {
    const units = managerTable.nodes.filter((row) => row.kind === 'unit');
    expect(units.map(({ code, value }) => [code, value])).toEqual(
      ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'].map((code) => [code, '100.00']),
    );
  });

  it('exact figures come only when asked for, in lowest terms', () => {
    expect(managerTable.nodes.some((row) => row.exact !== undefined)).toBe(false);
    const exact = resultTable(results('measured'), { exact: true }).nodes.find((row) => row.code === '2.1');
    expect(exact?.exact?.['weighted']).toBe('1400/17');
  });

  it('published references are never an input', () => {
    const without = memoisedResults({ ...cycle, references: [] });
    expect(resultTable(without('manager'))).toEqual(managerTable);
  });

  it('one entered figure moves exactly the nodes above it', () => {
    const entries = cycle.entries.map((entry) =>
      entry.indicator === 'i-o2-1-3-g' && entry.parameter === 'a' && entry.cell.state === 'value'
        ? {
            ...entry,
            cell: { state: 'value' as const, value: { ...entry.cell.value, amount: '60' } as never },
          }
        : entry,
    );
    const changed = resultTable(memoisedResults({ ...cycle, entries })('manager'));
    const moved = changed.nodes.filter(
      (row, index) => JSON.stringify(row) !== JSON.stringify(managerTable.nodes[index]),
    );
    expect(moved.map((row) => `${row.kind} ${row.unit ?? ''} ${row.code}`).sort()).toEqual([
      'indicator  O2.1.3-g',
      'operationalObjective  2.1.3',
      'unit S5 S5',
      'unitIndicator S5 O2.1.3-g',
    ]);
  });
});
