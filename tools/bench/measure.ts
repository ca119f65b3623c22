// Measuring: repeated runs, their middle and their slow end.

/** Times of repeated runs, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly least: number;
  readonly runs: number;
}

/** The value below which `part` of the values lie. */
const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;

/** Sums up times. */
export const timesOf = (milliseconds: readonly number[]): Times => {
  const sorted = [...milliseconds].sort((first, second) => first - second);
  return {
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    least: sorted[0] ?? Number.NaN,
    runs: sorted.length,
  };
};

/** Milliseconds that the work takes. */
export const elapsed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Times of `runs` runs after `warmUp` runs that do not count. Work that does not wait is not made to wait between the clocks. */
export const measure = (work: (run: number) => unknown, runs: number, warmUp = 0): Times => {
  const milliseconds: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const start = performance.now();
    work(run);
    if (run >= 0) milliseconds.push(performance.now() - start);
  }
  return timesOf(milliseconds);
};
