/** Coherence of a whole cycle: what no schema of a single value can see. */
import type { Issue, Place } from '../../kernel/index.ts';
import type { CycleFile } from '../../model/index.ts';
import type { JsonPath } from '../json-path.ts';

/** All issues of a cycle, with places made by `placeOf` from their paths. */
export const checkCycleWith = (
  _cycle: CycleFile,
  _placeOf: (path: JsonPath) => Place,
): readonly Issue[] => [];
