/** Rules on sums over units, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { valueOfUnits } from './value-of-units.ts';

/** The rules. */
export const UNIT_RULES: readonly Rule[] = [valueOfUnits];
