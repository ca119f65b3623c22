/** The cycle as it stood at the end of a period: only entries whose periods had all ended. */
import type { LocalDate } from '../../kernel/index.ts';
import type { CycleFile } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import { endsOf, periodsById } from '../selection/entries-in-force.ts';
import { startOnCycle } from '../start-computation.ts';

/** Computations already started on a cycle, by day of reading and end of period: the indicators of a page share them. */
const started = new WeakMap<CycleFile, Map<string, Computation>>();

const entriesUntil = (cycle: CycleFile, end: LocalDate): CycleFile['entries'] => {
  const periods = periodsById(cycle);
  return cycle.entries.filter((entry) => {
    const { latest } = endsOf(entry.periods, periods);
    return latest !== undefined && latest <= end;
  });
};

/** Starts a computation on the entries up to the end of a period. */
export const startUntil = (cycle: CycleFile, asOf: LocalDate, end: LocalDate): Computation => {
  const known = started.get(cycle) ?? new Map<string, Computation>();
  started.set(cycle, known);
  const key = `${asOf}:${end}`;
  const running = known.get(key);
  if (running !== undefined) return running;
  const fresh = startOnCycle({ ...cycle, entries: entriesUntil(cycle, end) }, { basis: 'measured', asOf });
  known.set(key, fresh);
  return fresh;
};
