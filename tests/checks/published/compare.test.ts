/** Published figures beside the computed ones. */
import { describe, expect, it } from 'vitest';
import { compareCycle, differenceShown, memoisedResults } from '../../../src/app/index.ts';
import type { Reference } from '../../../src/model/index.ts';
import { demoCycle } from '../../support/demo-cycles.ts';

const cycle = demoCycle('cciaa-ms', 2019);
const view = { cycle, results: memoisedResults(cycle) };
const { comparisons, counts } = compareCycle(view, 'manager');

const kindsOf = (published: string, node: string) =>
  comparisons
    .filter(({ reference }) => reference.published === published && reference.node === node)
    .map(({ kind, because }) => `${kind} ${because ?? ''}`.trim());

const compareOne = (reference: Partial<Reference>) => {
  const [first] = cycle.references;
  if (first === undefined) throw new Error('the demonstration has references');
  const one = { ...cycle, references: [{ ...first, ...reference } as Reference] };
  const [outcome] = compareCycle({ cycle: one, results: view.results }, 'manager').comparisons;
  if (outcome === undefined) throw new Error('one reference gives one comparison');
  return outcome;
};

const percent = (amount: string) => ({ kind: 'percent', amount }) as never;

describe('[U] checks/published/compare', () => {
  it('every figure gets one verdict, and most of the report is reproduced', () => {
    expect(comparisons).toHaveLength(cycle.references.length);
    expect(counts.reproduced + counts.contradiction + counts.input + counts.notReproducible).toBe(
      comparisons.length,
    );
    expect(counts.reproduced).toBeGreaterThan(1100);
  });

  it('the known contradictions are found, each with a reason', () => {
    expect(kindsOf('200,00%', 'i-o2-1-3-g')).toEqual(['contradiction differs', 'contradiction differs']);
    expect(kindsOf('43697,00', 'i-o2-1-4-g')).toEqual([
      'contradiction differentKind',
      'contradiction differentKind',
    ]);
    expect(kindsOf('30/11/2018', 'i-o2-1-2-c')).toEqual(['contradiction differs', 'contradiction differs']);
    expect(kindsOf('94,59%', 'i-s2-1-1-b')).toEqual(['contradiction differs']);
    expect(kindsOf('31/01/2020', 'i-s3-1-1-a')).toEqual(['contradiction differs']);
    expect(kindsOf('3', 'i-s3-2-2-b')).toEqual(['contradiction differs']);
    const unexplained = comparisons.filter(
      (one) => one.kind === 'contradiction' && one.reference.note === undefined,
    );
    expect(unexplained.map((one) => one.reference.id)).toEqual([]);
  });

  it('a figure printed on another basis is recognised', () => {
    const administration = comparisons.filter(
      ({ reference }) => reference.node === 'administration' && reference.published.startsWith('100'),
    );
    expect(administration.length).toBeGreaterThan(0);
    expect(new Set(administration.map((one) => one.because))).toEqual(new Set(['equalOnMeasured']));
  });

  it('compares with the digits printed, rounding half up', () => {
    const share = { node: 'administration', field: 'share' } as const;
    expect(compareOne({ ...share, value: percent('97.8'), published: '97,8%' })).toMatchObject({
      equal: true,
      kind: 'reproduced',
    });
    expect(compareOne({ ...share, value: percent('97.7'), published: '97,7%' })).toMatchObject({
      equal: false,
      because: 'differs',
    });
    expect(compareOne({ ...share, value: percent('98'), published: '98%' })).toMatchObject({ equal: true });
    expect(differenceShown(compareOne({ ...share, value: percent('100.0'), published: '100,0%' }))).toBe(
      '-2.25',
    );
  });

  it('a figure that cannot be read, or has no result to stand beside, is not called right', () => {
    const { value: _value, ...unreadable } = cycle.references[0] as Reference;
    const one = {
      ...cycle,
      references: [{ ...unreadable, node: 'administration' as const, field: 'share' as const }],
    };
    const [outcome] = compareCycle({ cycle: one, results: view.results }, 'manager').comparisons;
    expect(outcome?.because).toBe('unreadable');
    expect(compareOne({ node: 'administration', field: 'achievement' })).toMatchObject({
      kind: 'notReproducible',
      because: 'noResult',
    });
  });
});
