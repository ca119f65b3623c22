/** Faults planted one at a time in the engine's source are all found by the verifier. */
import { describe, expect, it } from 'vitest';
import { compareReplaced, occurrencesOf } from './compare-in-workers.ts';
import { PLANTED_FAULTS } from './planted-faults.ts';

/** A fault must show within so many random cycles. */
const CYCLES = 2_000;

const SLOW = 120_000;

describe('planted faults', () => {
  it('are at least ten', () => {
    const message =
      'tests/verifier/planted-faults.ts lists too few faults: add { file, find, replace, what } for each';
    expect(PLANTED_FAULTS.length, message).toBeGreaterThanOrEqual(10);
  });

  for (const fault of PLANTED_FAULTS) {
    it(
      `are found: ${fault.what}`,
      async () => {
        expect(fault.replace).not.toBe(fault.find);
        expect(occurrencesOf(fault), `«${fault.find}» in ${fault.file}`).toBe(1);
        const found = await compareReplaced(fault, CYCLES);
        expect(found.differences).toEqual([expect.stringContaining('recomputed')]);
      },
      SLOW,
    );
  }

  it(
    'are what is found: the program as it stands shows no difference on the same cycles',
    async () => {
      const unchanged = { file: 'src/kernel/decimal.ts', find: 'halfUp', replace: 'halfUp' };
      const found = await compareReplaced(unchanged, CYCLES);
      expect(found).toMatchObject({ cycles: CYCLES, differences: [] });
    },
    SLOW,
  );

  it(
    'are found in the rounding of the kernel: the half towards zero',
    async () => {
      const fault = {
        file: 'src/kernel/decimal.ts',
        find: 'if (twice < denominator) return quotient;',
        replace: 'if (twice <= denominator) return quotient;',
      };
      expect(occurrencesOf(fault)).toBe(1);
      const found = await compareReplaced(fault, CYCLES);
      expect(found.differences).toEqual([expect.stringContaining('recomputed')]);
    },
    SLOW,
  );
});
