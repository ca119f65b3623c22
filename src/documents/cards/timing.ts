/** Before or after: whether a document of the cycle already reports results. */
import type { CycleFile } from '../../model/index.ts';

const REPORTING: ReadonlySet<CycleFile['state']> = new Set([
  'reporting',
  'validated',
  'published',
  'archived',
]);

/** Whether the year is over and its results and spending are reported; before, a document shows only what is planned. */
export const reportsResults = (cycle: CycleFile): boolean => REPORTING.has(cycle.state);
