/** The target of an indicator as pages print it. */
import type { CycleReading } from './cycle-reading.ts';

/** The text as published, or nothing when there is no target for the year. */
export const targetText = (reading: CycleReading, indicator: string): string | undefined =>
  reading.targets.get(indicator)?.published;
