// The coherence rules on cycles of ours: what was published wrongly is found at its object, and nothing else is called wrong.
import { describe, expect, it } from 'vitest';
import { checkLiveCycle, memoisedResults } from '../../src/app/index.ts';
import type { CycleFile, Finding } from '../../src/model/index.ts';
import { findingMessage, hasFindingSentence } from '../../src/wording/index.ts';
import { demoCycle } from '../support/demo-cycles.ts';

const check = (cycle: CycleFile): readonly Finding[] =>
  checkLiveCycle({ cycle, results: memoisedResults(cycle) });

const cycle = demoCycle('cciaa-ms', 2019);

/** An indicator of the cycle by its published code, altered. */
const withIndicator = (
  code: string,
  change: (indicator: CycleFile['planVersions'][number]['indicators'][number]) => object,
): CycleFile => ({
  ...cycle,
  planVersions: cycle.planVersions.map((plan) => ({
    ...plan,
    indicators: plan.indicators.map((indicator) =>
      indicator.code === code ? { ...indicator, ...change(indicator) } : indicator,
    ),
  })),
});

const idOf = (code: string): string =>
  String(cycle.planVersions.flatMap(({ indicators }) => indicators).find((each) => each.code === code)?.id);

describe('the cycle of the demonstration', () => {
  it('shows the errors of the published tables and no other error', () => {
    const errors = check(cycle).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, published, expected }) => [rule, published, expected])).toEqual([
      ['RESOURCES-01', '3.821.170,00', '3.821.170,17'],
      ['CONTEXT-01', '32', '31'],
      ['CONTEXT-01', '39', '42'],
    ]);
  });

  it('has a sentence for every finding, and objects with fields for places', () => {
    for (const finding of check(cycle)) {
      expect(hasFindingSentence(finding), finding.code).toBe(true);
      expect(findingMessage(finding)).not.toContain('undefined');
      expect(finding.places.length).toBeGreaterThan(0);
      for (const place of finding.places) expect(place).toHaveProperty('field');
    }
  });
});

describe('a mistake made while writing', () => {
  it('of two indicators with one code is found at both', () => {
    const changed = withIndicator('S1.1.1-b', () => ({ code: 'S1.1.1-a' }));
    const repeated = check(changed).filter(({ rule }) => rule === 'IDENTITY-01');
    const ids = repeated.flatMap(({ places }) =>
      places.flatMap((place) => ('id' in place ? [place.id] : [])),
    );
    expect(ids).toEqual(expect.arrayContaining([idOf('S1.1.1-a'), idOf('S1.1.1-b')]));
  });

  it('of a class that does not add up is found in its table', () => {
    const changed: CycleFile = {
      ...cycle,
      tables: cycle.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.label === 'Categoria D'
            ? { ...row, cells: row.cells.slice(1).concat(row.cells.slice(0, 1)) }
            : row,
        ),
      })),
    };
    const before = check(cycle).filter(({ rule }) => rule === 'CONTEXT-01').length;
    expect(check(changed).filter(({ rule }) => rule === 'CONTEXT-01').length).toBeGreaterThan(before);
  });
});
