/** Massa-Carrara 2019: the tree, the two charts and the printed results, through the reader and the engine. */
import { describe, expect, it } from 'vitest';
import { compute } from '../../src/engine/index.ts';
import { writeCycleFile } from '../../src/interchange/index.ts';
import { decimal } from '../../src/kernel/index.ts';
import type { CycleFile, ResultSet } from '../../src/model/index.ts';
import { demoBytes, demoCycle, planOf, shown } from './demo-cycle.ts';

const cycle = demoCycle('cciaa-ms-2019');
const plan = planOf(cycle);
const measured = compute(cycle, { basis: 'measured' });
const manager = compute(cycle, { basis: 'manager' });

/** The result set as text, to compare whole computations. */
const told = (results: ResultSet): ReadonlyMap<string, string> =>
  new Map([...results.nodes].map(([key, node]) => [key, `${node.state} ${node.shown ?? ''}`]));

describe('the file', () => {
  it('is canonical: writing what was read gives the same bytes', () => {
    expect(writeCycleFile(cycle)).toBe(new TextDecoder().decode(demoBytes('cciaa-ms-2019')));
  });

  it('is computed without any issue', () => {
    expect(manager.issues).toEqual([]);
  });

  it('gives a note to every assumption', () => {
    const origins = [
      ...cycle.entries,
      ...cycle.assessments,
      ...plan.nodes.flatMap(({ weights }) => weights),
      ...cycle.rulebook.notes,
    ].map(({ origin }) => origin);
    const assumed = origins.filter(({ kind }) => kind === 'assumption');
    expect(assumed).toHaveLength(2 + 1 + 6 + 13);
    for (const { note } of assumed) expect(note).toBeTruthy();
  });
});

describe('the tree', () => {
  const count = (kind: string): number => plan.nodes.filter((node) => node.kind === kind).length;

  it('has 3 areas, 6 strategic and 16 operational objectives, a group for each strategic one and FRD', () => {
    expect(['area', 'strategicObjective', 'operationalObjective', 'group'].map(count)).toEqual([3, 6, 16, 7]);
  });

  it('has 28 strategic indicators, all in the PIRA, 43 operational ones and 6 of the staff fund', () => {
    const strategic = plan.indicators.filter(({ level }) => level === 'strategic');
    expect(strategic).toHaveLength(28);
    expect(strategic.every(({ inPira, linkedObjective }) => inPira && linkedObjective !== undefined)).toBe(
      true,
    );
    expect(plan.indicators.filter(({ parent }) => parent === 'g-frd')).toHaveLength(6);
    expect(plan.indicators).toHaveLength(28 + 43 + 6);
  });

  it('has three yearly targets for each indicator of the PIRA and one for the others', () => {
    expect(plan.targets).toHaveLength(3 * 28 + 49);
  });

  it('has the weights of the 100 % rows: 6 and 10, 28 and 6, 25 and 25', () => {
    const weights = plan.nodes.flatMap((node) => node.weights.map(({ amount }) => amount));
    expect(weights).toEqual(['6', '10', '28', '6', '25', '25']);
    expect(['n-1', 'n-2', 'n-3'].map((id) => shown(manager, `${id}#weight`))).toEqual([
      '16.00',
      '34.00',
      '50.00',
    ]);
  });
});

describe('the organisation', () => {
  const chartOn = (day: string): readonly string[] =>
    cycle.units.flatMap(({ versions }) =>
      versions
        .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
        .map(({ code }) => code),
    );

  it('changes on 20 May 2019: the office S0 appears, two services become one', () => {
    expect(chartOn('2019-05-19')).toContain('S6');
    expect(chartOn('2019-05-19')).not.toContain('S0');
    expect(chartOn('2019-05-20')).toContain('S0');
    expect(chartOn('2019-05-20')).not.toContain('S6');
    for (const day of ['2019-05-19', '2019-05-20'])
      expect(new Set(chartOn(day)).size).toBe(chartOn(day).length);
  });

  it('has six reporting units with 9, 11, 11, 16, 19 and 16 rows, 82 with a result', () => {
    const rows = manager.subjects.filter(({ kind }) => kind === 'unitIndicator');
    const units = manager.subjects.filter(({ kind }) => kind === 'unit');
    expect(units.map(({ code }) => code)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']);
    expect(units.map(({ id }) => rows.filter(({ unit }) => unit === id).length)).toEqual([
      9, 11, 11, 16, 19, 16,
    ]);
    expect(rows.every(({ id }) => manager.nodes.get(`${id}#score`)?.state === 'value')).toBe(true);
  });
});

describe('the results', () => {
  it.each([
    ['i-s2-1-1-b@u-s1#result', '96.43'],
    ['i-s3-2-1-a@u-s3#result', '145.00'],
    ['i-o2-1-4-e@u-s0#result', '17.00'],
    ['i-o2-1-4-e@u-s0#score', '100.00'],
    ['i-frd-ob1-1#achievement', '93.95'],
    ['i-frd-ob1-1#score', '100.00'],
    ['i-frd-ob2-2#result', '17.33'],
    ['i-frd-ob2-2#achievement', '84.47'],
    ['i-frd-ob2-2#score', '84.47'],
    ['i-o2-1-3-g@u-s5#result', '87.80'],
    ['i-o2-1-3-g@u-s5#achievement', '97.56'],
    ['i-o2-1-3-g@u-s5#score', '100.00'],
    ['i-o2-1-4-c#result', '2019-06-30'],
    ['i-o2-1-4-d#result', '2.00'],
    ['i-s2-1-4-c#parameter:b', '161'],
    ['g-frd#value', '97.41'],
    ['n-2-1-1#value', '100.00'],
    ['n-3-2#value', '91.00'],
    ['n-3-2#computed', '100.00'],
    ['n-3-2#weighted', '45.50'],
    ['n-3-2#share', '22.75'],
    ['n-3#value', '95.50'],
    ['n-3#weighted', '95.50'],
    ['n-3#share', '47.75'],
    ['administration#value', '97.75'],
  ])('on the basis manager: %s is %s', (key, figure) => {
    expect(shown(manager, key)).toBe(figure);
  });

  it('are 100 for all six units, and for the administration when nothing is corrected', () => {
    for (const unit of [0, 1, 2, 3, 4, 5]) expect(shown(manager, `u-s${unit}#value`)).toBe('100.00');
    expect(shown(measured, 'administration#value')).toBe('100.00');
  });

  it('of S2.1.4-b are 769/812 from the units and 785/829 with the agency', () => {
    const alone: CycleFile = {
      ...cycle,
      entries: cycle.entries.filter(({ indicator, unit }) => indicator !== 'i-s2-1-4-b' || unit !== 'u-isr'),
    };
    const results = compute(alone, { basis: 'measured' });
    expect(shown(results, 'i-s2-1-4-b#parameter:a')).toBe('769');
    expect(shown(results, 'i-s2-1-4-b#parameter:b')).toBe('812');
    expect(shown(results, 'i-s2-1-4-b#result')).toBe('94.70');
    expect(shown(measured, 'i-s2-1-4-b#parameter:b')).toBe('829');
    expect(shown(measured, 'i-s2-1-4-b#result')).toBe('94.69');
  });

  it('do not depend on the published figures', () => {
    expect(told(compute({ ...cycle, references: [] }, { basis: 'manager' }))).toEqual(told(manager));
  });

  it('above one entered figure, and no others, change with it', () => {
    const entries = cycle.entries.map((entry) =>
      entry.id === 'e-frd-ob2-2-days-q3'
        ? {
            ...entry,
            cell: { state: 'value' as const, value: { kind: 'number' as const, amount: decimal('21') } },
          }
        : entry,
    );
    const before = told(manager);
    const after = told(compute({ ...cycle, entries }, { basis: 'manager' }));
    const changed = [...after.keys()].filter((key) => after.get(key) !== before.get(key));
    expect(changed.sort()).toEqual([
      'g-frd#value',
      'i-frd-ob2-2#achievement',
      'i-frd-ob2-2#period:q3',
      'i-frd-ob2-2#result',
      'i-frd-ob2-2#score',
    ]);
  });
});
