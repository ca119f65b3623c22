// What composers of documents read, made from cycles as the program makes it, for their tests.
import { createHash } from 'node:crypto';
import { createCycleOpener, documentInput } from '../../src/app/index.ts';
import type { DocumentInput } from '../../src/documents/index.ts';
import { writeCycleFile } from '../../src/interchange/index.ts';
import { type LocalDate, localDate } from '../../src/kernel/index.ts';
import type { Basis, CycleFile } from '../../src/model/index.ts';
import { demoCycle, demoCycles, repositoryOf } from './demo-cycles.ts';

/** On which basis and day; `manager` and the day of the demonstration's report unless said otherwise. */
export interface InputOptions {
  readonly basis?: Basis;
  readonly date?: LocalDate;
}

const CLOCK = { now: () => '2020-05-28T10:00:00.000Z' };

/** The input made from a cycle, with the demonstration's other years of the same administration. */
export const inputOf = async (cycle: CycleFile, options: InputOptions = {}): Promise<DocumentInput> => {
  const { slug } = cycle.administration;
  const others = demoCycles.filter(
    (stored) => stored.cycle.administration.slug === slug && stored.cycle.year !== cycle.year,
  );
  const sha256 = createHash('sha256').update(writeCycleFile(cycle)).digest('hex');
  const open = createCycleOpener({ cycles: repositoryOf([{ cycle, sha256 }, ...others]), clock: CLOCK });
  const view = await open(slug, cycle.year);
  if (view === undefined) throw new Error(`the cycle ${slug} ${cycle.year} did not open`);
  return documentInput(view, {
    basis: options.basis ?? 'manager',
    date: options.date ?? localDate('2020-05-28'),
  });
};

/** The input made from a cycle of the demonstration. */
export const demoInput = (slug: string, year: number, options: InputOptions = {}): Promise<DocumentInput> =>
  inputOf(demoCycle(slug, year), options);
