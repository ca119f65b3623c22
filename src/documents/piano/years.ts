/** The years that a plan looks ahead to. */
import type { DocumentInput } from '../input.ts';

/** Length of the horizon, the plan's own year included (article 10 of legislative decree 150/2009: a three-year document). */
const HORIZON = 3;

/** The years of the horizon, the plan's own first. */
export const targetYears = ({ cycle }: DocumentInput): readonly number[] =>
  Array.from({ length: HORIZON }, (_, ahead) => cycle.year + ahead);
