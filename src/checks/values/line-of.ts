/** The number of the line in which something is printed. */
import type { Place } from '../../kernel/index.ts';

/** The line of a place in its file, or its row in a sheet; 0 when it has none. */
export const lineOf = (place: Place): number =>
  'file' in place ? (place.line ?? Number(/\d+$/.exec(place.cell ?? '')?.[0] ?? 0)) : 0;
