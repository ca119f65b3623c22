/** Weights that add up are accepted on both scales, and any change of one of them is found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCycle } from '../../../src/interchange/index.ts';
import { decimal, formatExact, rational } from '../../../src/kernel/index.ts';
import type { CycleFile, PlanVersion } from '../../../src/model/index.ts';
import { arbitraryCycle } from '../../support/arbitrary-cycle.ts';

const withVersion = (cycle: CycleFile, change: (version: PlanVersion) => PlanVersion): CycleFile => ({
  ...cycle,
  planVersions: cycle.planVersions.map(change),
});

const sums = (cycle: CycleFile) =>
  checkCycle(cycle)
    .filter(({ code }) => code === 'cycle.weightsSum')
    .map(({ params }) => params);

/** Moves the first area's weight by hundredths of a point. */
const moved = (cycle: CycleFile, hundredths: number): CycleFile =>
  withVersion(cycle, (version) => ({
    ...version,
    nodes: version.nodes.map((node, index) => {
      const [weight] = node.weights;
      if (index > 0 || weight === undefined) return node;
      const points = Number.parseInt(weight.amount, 10);
      const amount = decimal(formatExact(rational(BigInt(points * 100 + hundredths), 100n)));
      return { ...node, weights: [{ ...weight, amount }] };
    }),
  }));

describe('weights of areas', () => {
  it('that add up to 100 are accepted on both scales', () => {
    fc.assert(
      fc.property(
        arbitraryCycle,
        fc.constantFrom('administration' as const, 'parent' as const),
        (cycle, weightScale) => {
          expect(sums(withVersion(cycle, (version) => ({ ...version, weightScale })))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('that miss 100 by any hundredth are refused with their sum', () => {
    fc.assert(
      fc.property(arbitraryCycle, fc.integer({ min: -99, max: 5000 }), (cycle, hundredths) => {
        fc.pre(hundredths !== 0);
        const sum = formatExact(rational(BigInt(10_000 + hundredths), 100n));
        expect(sums(moved(cycle, hundredths))).toMatchObject([{ sum, expected: '100' }]);
      }),
      { numRuns: 40 },
    );
  });
});
