// A database of the benchmark's own in a temporary folder, filled with synthetic administrations.
import path from 'node:path';
import type { Ports } from '../../src/app/index.ts';
import { createCycleRepository, migrate, openDatabase, provideDatabase } from '../../src/store/index.ts';
import { generateCycle } from '../generate/cycle.ts';
import type { Settings } from './context.ts';

/** First year and number of years of every synthetic administration. */
export const FIRST_YEAR = 2019;
export const YEARS = 5;
/** The last of these years, which pages are asked for. */
export const LAST_YEAR = FIRST_YEAR + YEARS - 1;

/** The database, filled on demand. */
export interface BenchStore {
  readonly ports: Ports;
  /** Saves cycles until there are so many administrations; answers the milliseconds of saving. */
  readonly fill: (administrations: number) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

const fillWith = (settings: Settings, ports: Ports) => {
  let filled = 0;
  return async (administrations: number): Promise<readonly number[]> => {
    const milliseconds: number[] = [];
    for (; filled < administrations; filled += 1) {
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
        const cycle = generateCycle({ administration: filled + 1, year, seed: settings.seed });
        const start = performance.now();
        const audit = { actor: 'bench', action: 'import', instant: ports.clock.now() };
        const outcome = await ports.cycles.save(cycle, audit);
        milliseconds.push(performance.now() - start);
        if (outcome.kind !== 'saved') throw new Error(`not saved: ${outcome.kind}`);
      }
      if ((filled + 1) % 50 === 0) settings.say(`${filled + 1} administrations in the database …`);
    }
    return milliseconds;
  };
};

/** Starts PostgreSQL in the folder of the run. */
export const openBenchStore = async (settings: Settings): Promise<BenchStore> => {
  const provided = await provideDatabase({
    dataDirectory: path.join(settings.folder, 'data'),
    log: settings.say,
  });
  try {
    const { ownerUrl, appUrl } = provided;
    await migrate({ ownerUrl, directory: path.join(settings.root, 'src/store/migrations') });
    const database = await openDatabase({ ownerUrl, appUrl });
    const ports = {
      cycles: createCycleRepository(database),
      clock: { now: () => new Date().toISOString() },
    };
    const close = async (): Promise<void> => {
      await database.close();
      await provided.stop();
    };
    return { ports, fill: fillWith(settings, ports), close };
  } catch (thrown) {
    await provided.stop();
    throw thrown;
  }
};
