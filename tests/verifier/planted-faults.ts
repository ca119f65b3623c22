/**
 * Faults planted in the engine's source, each of which the verifier must find. `find` stands exactly once in the file; `what` says
 * in words what the fault does to the figures.
 */
import type { Replacement } from './compare-in-workers.ts';

/** A fault with its description. */
export interface PlantedFault extends Replacement {
  readonly what: string;
}

/** The faults. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [];
