// Findings in order, and each contradiction once with all its places.
import { describe, expect, it } from 'vitest';
import { type Rule, runChecks } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/index.ts';

const finding = (line: number, change: Partial<Finding> = {}): Finding => ({
  rule: 'ROW-07',
  severity: 'error',
  code: 'shareOverHundred',
  places: [{ file: 'prova.txt', line }],
  published: '200%',
  params: { indicator: 'Mandati' },
  ...change,
});

const ruleOf = (...findings: readonly Finding[]): Rule => ({
  id: 'ROW-07',
  family: 'row',
  severity: 'error',
  check: () => findings,
});

const run = (...findings: readonly Finding[]) =>
  runChecks({ documents: [], isOurs: false }, [ruleOf(...findings)]);

describe('runChecks', () => {
  it('says once what several tables repeat, with all places', () => {
    expect(run(finding(3), finding(9), finding(3))).toEqual([
      finding(3, {
        places: [
          { file: 'prova.txt', line: 3 },
          { file: 'prova.txt', line: 9 },
        ],
      }),
    ]);
  });

  it('keeps apart what differs in figure, parameters or gravity', () => {
    const others = [
      finding(4, { published: '150%' }),
      finding(5, { params: { indicator: 'Fatture' } }),
      finding(6, { severity: 'warning' }),
    ];
    expect(run(finding(3), ...others)).toEqual([finding(3), ...others]);
  });

  it('puts errors first', () => {
    const [notice, error] = [finding(3, { severity: 'notice' }), finding(4)];
    expect(run(notice, error)).toEqual([error, notice]);
  });
});
