/** Rules on tables of context: staff, enterprises, services. */
import type { Rule } from '../../rule.ts';
import { aboveScale } from './above-scale.ts';
import { signLost } from './lost-sign.ts';
import { namedResults } from './named-results.ts';
import { oppositeFlows } from './opposite-flows.ts';
import { overlappingClasses } from './overlapping-classes.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { partsInTables } from './parts-in-tables.ts';
import { repeatedYear } from './repeated-year.ts';
import { residualClass } from './residual-class.ts';
import { sameFigureOfYear } from './same-figure-of-year.ts';
import { sameHeadCount } from './same-head-count.ts';
import { seriesBreaks } from './series-breaks.ts';
import { shareOfPart } from './share-of-part.ts';
import { shareOfStaff } from './share-of-staff.ts';
import { sharesOfWhole } from './shares-of-whole.ts';
import { signApart } from './sign-apart.ts';
import { totalOfClasses } from './total-of-classes.ts';

/** The rules of the family, in the order of the catalogue. */
export const CONTEXT_RULES: readonly Rule[] = [
  totalOfClasses,
  sharesOfWhole,
  shareOfPart,
  sameHeadCount,
  signLost,
  partAboveWhole,
  repeatedYear,
  sameFigureOfYear,
  namedResults,
  overlappingClasses,
  seriesBreaks,
  residualClass,
  oppositeFlows,
  partsInTables,
  signApart,
  shareOfStaff,
  aboveScale,
];
