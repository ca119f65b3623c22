/** Rules on tables of context: staff, enterprises, services. */
import type { Rule } from '../../rule.ts';
import { signLost } from './lost-sign.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { repeatedYear } from './repeated-year.ts';
import { sameFigureOfYear } from './same-figure-of-year.ts';
import { sameHeadCount } from './same-head-count.ts';
import { shareOfPart } from './share-of-part.ts';
import { sharesOfWhole } from './shares-of-whole.ts';
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
];
