/** Rules on numbers that are declared and things that are listed. */
import type { Rule } from '../../rule.ts';
import { cardCount } from './card-count.ts';
import { codeGap } from './code-gap.ts';
import { declaredCount } from './declared-count.ts';
import { indicatorsOfSummary } from './indicators-of-summary.ts';
import { numbersOfProse } from './numbers-of-prose.ts';
import { partsOfCount } from './parts-of-count.ts';
import { reachedCount } from './reached-count.ts';
import { twoNumbers } from './two-numbers.ts';

/** The rules of the family, in the order of the catalogue. */
export const COUNTS_RULES: readonly Rule[] = [
  declaredCount,
  cardCount,
  codeGap,
  reachedCount,
  partsOfCount,
  twoNumbers,
  numbersOfProse,
  indicatorsOfSummary,
];
