// Measuring: repeated runs, their middle, their slow end, and the processor time that they need on a machine that does other things too.
import { readFileSync } from 'node:fs';

/** Times of repeated runs, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly least: number;
  readonly runs: number;
}

/** Times on the clock, and the mean time of the processor in all threads, collecting garbage and compiling included. */
export interface ProcessorTimes extends Times {
  readonly processor: number;
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

/** Collects runs of work that does not wait. */
export const createStopwatch = () => {
  const milliseconds: number[] = [];
  let microseconds = 0;
  return {
    run: (work: () => unknown): void => {
      const before = process.cpuUsage();
      const start = performance.now();
      work();
      milliseconds.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      microseconds += user + system;
    },
    times: (): ProcessorTimes => ({
      ...timesOf(milliseconds),
      processor: microseconds / 1000 / milliseconds.length,
    }),
  };
};

/** Times of one work, after runs that do not count. */
export const measure = (work: (run: number) => unknown, runs: number, warmUp: number): ProcessorTimes => {
  for (let run = 0; run < warmUp; run += 1) work(run);
  const watch = createStopwatch();
  for (let run = 0; run < runs; run += 1) watch.run(() => work(run));
  return watch.times();
};

/** What is told beside a median. */
export const spreadOf = ({ p95, least, processor, runs }: ProcessorTimes): string =>
  `p95 ${p95.toFixed(2)}, least ${least.toFixed(2)}, processor ${processor.toFixed(2)} ms; ${runs} runs`;

/** Ticks of the clock in which Linux counts the processor time of processes, per second. */
const TICKS = 100;

/** Processor milliseconds of the programs that this one has started and waited for; `undefined` where the system does not tell. */
export const childrenProcessorTime = (): number | undefined => {
  if (process.platform !== 'linux') return undefined;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS;
};
