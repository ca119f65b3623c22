/** Names that must be known: one issue for each that is not. */
import type { Report, Spot } from './report.ts';

/** Anything that knows names. */
export interface Names {
  readonly has: (name: string) => boolean;
}

/** A noun and who knows its names. */
export interface Known {
  readonly noun: string;
  readonly names: Names;
}

/** Reports the name when it is not known; an absent name is none. */
export const mustKnow = (
  report: Report,
  spot: Spot,
  known: Known,
  name: string | null | undefined,
): boolean => {
  if (name === null || name === undefined || known.names.has(name)) return true;
  report.add('cycle.unknownId', spot, { noun: known.noun, unknown: name });
  return false;
};

/** What either knows. */
export const either = (...all: readonly Names[]): Names => ({
  has: (name) => all.some((names) => names.has(name)),
});
