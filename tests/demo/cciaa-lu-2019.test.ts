/** Lucca 2019: the published counts, totals and results, through the reader and the engine. */
import { describe, expect, it } from 'vitest';
import { comparePublished, countKinds } from '../../src/checks/index.ts';
import { compute } from '../../src/engine/index.ts';
import { writeCycleFile } from '../../src/interchange/index.ts';
import { integer } from '../../src/kernel/index.ts';
import { demoBytes, demoCycle, planOf, shown, totalOf } from './demo-cycle.ts';

const cycle = demoCycle('cciaa-lu-2019');
const plan = planOf(cycle);
const results = compute(cycle, { basis: 'measured' });

describe('the file', () => {
  it('is canonical: writing what was read gives the same bytes', () => {
    expect(writeCycleFile(cycle)).toBe(new TextDecoder().decode(demoBytes('cciaa-lu-2019')));
  });

  it('is computed without any issue', () => {
    expect(results.issues).toEqual([]);
  });
});

describe('the tree', () => {
  const objectives = plan.nodes.filter((node) => node.kind === 'strategicObjective');

  it('has four missions, five programmes and seventeen cards', () => {
    expect(plan.nodes.filter((node) => node.kind === 'area').map((node) => node.code)).toEqual([
      '011',
      '012',
      '016',
      '032',
    ]);
    expect(plan.programmes.map((programme) => programme.code)).toEqual([
      '011/005',
      '012/004',
      '016/005',
      '032/002',
      '032/004',
    ]);
    expect(objectives).toHaveLength(17);
  });

  it('has as many indicators as each card prints, one more where a cell holds two', () => {
    const counts = objectives.map(
      (node) => plan.indicators.filter(({ parent }) => parent === node.id).length,
    );
    expect(counts).toEqual([2, 1, 4, 4, 1, 4, 2, 1, 3, 3, 4, 4, 2, 1, 4, 4, 1]);
    expect(plan.indicators).toHaveLength(44 + 1);
  });

  it('says of every target in prose how its direction was known, and copies no long text', () => {
    for (const target of plan.targets) expect(target.published?.length).toBeLessThanOrEqual(80);
    const assumed = plan.targets.filter((target) => target.directionOrigin === 'assumption');
    for (const target of assumed) expect(target.origin.note).toBeTruthy();
  });
});

describe('the resources', () => {
  it.each([
    ['currentIncome', 1_358_600, 1_356_595],
    ['currentCosts', 1_696_162, 1_567_362],
    ['investments', 100_000, 7_654],
  ] as const)('of kind %s add up to %i planned and %i actual', (kind, initial, actual) => {
    const lines = cycle.resources.filter((line) => line.kind === kind);
    expect(lines).toHaveLength(17);
    expect(totalOf(lines, 'initial')).toEqual(integer(initial));
    expect(totalOf(lines, 'actual')).toEqual(integer(actual));
  });
});

describe('the results', () => {
  it('are the published ones: no reference contradicts them', () => {
    const comparisons = comparePublished(cycle, { asked: results, measured: results });
    expect(countKinds(comparisons)).toEqual({
      input: 90,
      reproduced: 0,
      contradiction: 0,
      notReproducible: 0,
    });
    expect(comparisons.filter(({ equal, reference }) => equal && reference.field === 'result')).toHaveLength(
      43,
    );
    expect(shown(results, 'i-012-004-001-2a#result')).toBe('4.81');
    expect(shown(results, 'i-032-004-001-2#result')).toBe('-10.68');
  });

  it('leave out what was printed as not applicable', () => {
    expect(shown(results, 'i-032-002-001-1#score')).toBe('notApplicable');
    expect(shown(results, 'i-032-004-001-4#score')).toBe('notApplicable');
    expect(shown(results, 'o-032-002-001#value')).toBe('100.00');
  });

  it('compare with the year before: 2.4 days against 2.1 is 85.71, not reached', () => {
    expect(shown(results, 'i-012-004-004-2#score')).toBe('85.71');
    expect(results.nodes.get('i-012-004-004-2#score')?.reached).toBe(false);
  });

  it('tell a reduction from an increase by the sign of the change', () => {
    expect(shown(results, 'i-032-004-001-2#score')).toBe('100.00');
    expect(shown(results, 'i-032-004-001-3#score')).toBe('0.00');
  });

  it('take a strict bound, a scale and a share as reached', () => {
    for (const id of ['i-012-004-004-1', 'i-012-004-001-2a', 'i-012-004-001-2b', 'i-032-004-003-1'])
      expect(results.nodes.get(`${id}#score`)?.reached).toBe(true);
  });

  it('roll up by plain means to objectives, missions, programmes, units and the administration', () => {
    expect(shown(results, 'o-012-004-004#value')).toBe('95.24');
    expect(shown(results, 'o-032-004-001#value')).toBe('66.67');
    expect(shown(results, 'm-011#value')).toBe('100.00');
    expect(shown(results, 'm-012#value')).toBe('99.21');
    expect(shown(results, 'm-032#value')).toBe('93.33');
    expect(shown(results, 'programme:032/004#value')).toBe('88.89');
    expect(shown(results, 'u-anagrafico-regolazione#value')).toBe('99.05');
    expect(shown(results, 'u-promozione-sviluppo#value')).toBe('100.00');
    expect(shown(results, 'administration#value')).toBe('98.14');
  });
});
