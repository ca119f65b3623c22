/** Rules on figures that are missing, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { columnOfZeros } from './column-of-zeros.ts';
import { emptyPeriod } from './empty-period.ts';
import { realisedWithoutResult } from './realised-without-result.ts';
import { shareOfNothing } from './share-of-nothing.ts';
import { zeroBesideNotKnown } from './zero-beside-not-known.ts';

/** The rules. */
export const MISSING_RULES: readonly Rule[] = [
  columnOfZeros,
  zeroBesideNotKnown,
  realisedWithoutResult,
  shareOfNothing,
  emptyPeriod,
];
