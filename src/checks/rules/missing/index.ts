/** Rules on figures that are missing, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { blankBetweenYears } from './blank-between-years.ts';
import { columnOfZeros } from './column-of-zeros.ts';
import { emptyPeriod } from './empty-period.ts';
import { realisedWithoutResult } from './realised-without-result.ts';
import { shareOfEmptyClass } from './share-of-empty-class.ts';
import { shareOfNothing } from './share-of-nothing.ts';
import { spendingNotKnown } from './spending-not-known.ts';
import { zeroBesideNotKnown } from './zero-beside-not-known.ts';
import { zeroInSeries } from './zero-in-series.ts';

/** The rules. */
export const MISSING_RULES: readonly Rule[] = [
  columnOfZeros,
  zeroBesideNotKnown,
  realisedWithoutResult,
  shareOfNothing,
  emptyPeriod,
  blankBetweenYears,
  zeroInSeries,
  spendingNotKnown,
  shareOfEmptyClass,
];
