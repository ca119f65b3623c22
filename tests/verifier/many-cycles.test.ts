/** Both programs agree on a hundred thousand random cycles (`TRAGUARDO_RANDOM_CYCLES` for another number), on all three bases. */
import { expect, it } from 'vitest';
import { compareMany } from './compare-in-workers.ts';

const wanted = Number(process.env['TRAGUARDO_RANDOM_CYCLES'] ?? '100000');
if (!Number.isSafeInteger(wanted) || wanted < 1)
  throw new RangeError('TRAGUARDO_RANDOM_CYCLES is no number of cycles');

/** Time for a slow machine: a hundred thousand cycles take two to three minutes on two cores. */
const limit = 600_000 + wanted * 20;

it(
  `agree on every figure of ${wanted} random cycles`,
  async () => {
    const found = await compareMany(wanted);
    expect(found.flatMap(({ differences }) => differences)).toEqual([]);
    const cycles = found.reduce((sum, part) => sum + part.cycles, 0);
    const figures = found.reduce((sum, part) => sum + part.figures, 0);
    expect(cycles).toBe(wanted);
    expect(figures).toBeGreaterThan(cycles * 50);
    console.log(`${cycles} random cycles, ${figures} figures: engine and verifier agree`);
  },
  limit,
);
