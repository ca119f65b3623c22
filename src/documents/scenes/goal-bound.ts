/** The bound of a goal as charts draw it. */
import type { DecimalString, LocalDate } from '../../kernel/index.ts';
import type { Goal } from '../../model/index.ts';

/** An amount on the scale of the result; none for dates, ranges, changes against another year and words. */
export const boundAmount = (goal: Goal | undefined): DecimalString | undefined => {
  if (goal === undefined) return undefined;
  if (goal.direction === 'limits') return goal.target;
  return 'bound' in goal && 'amount' in goal.bound ? goal.bound.amount : undefined;
};

/** The day of a deadline. */
export const boundDate = (goal: Goal | undefined): LocalDate | undefined =>
  goal !== undefined && 'bound' in goal && 'date' in goal.bound ? goal.bound.date : undefined;
