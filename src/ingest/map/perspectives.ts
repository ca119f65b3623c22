/** Perspectives of the balanced scorecard as documents name them. */
import type { Perspective } from '../../model/index.ts';
import { type IdBook, lineOf, titleKey } from './identity.ts';

/** The perspectives named so far, and how to find the identifier of one by its printed name. */
export interface PerspectiveBook {
  id(name: string): string;
  all(): readonly Perspective[];
}

/** A new list of perspectives. */
export const perspectiveBook = (ids: IdBook): PerspectiveBook => {
  const known = new Map<string, Perspective>();
  return {
    id: (name) => {
      const key = titleKey(name);
      const found = known.get(key);
      if (found !== undefined) return found.id;
      const perspective = { id: ids('prospettiva', name), name: lineOf(name) };
      known.set(key, perspective);
      return perspective.id;
    },
    all: () => [...known.values()],
  };
};
