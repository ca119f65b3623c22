/** Rules on dates, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { invertedOperator } from './inverted-operator.ts';
import { latePlan } from './late-plan.ts';
import { pastDeadlines } from './past-deadlines.ts';
import { resultAfterDeadline } from './result-after-deadline.ts';
import { resultOutsideYear } from './result-outside-year.ts';
import { shortYear } from './short-year.ts';
import { spanReversed } from './span-reversed.ts';
import { strangeDate } from './strange-date.ts';
import { targetOutsideYear } from './target-outside-year.ts';

/** The rules. */
export const DATE_RULES: readonly Rule[] = [
  resultAfterDeadline,
  resultOutsideYear,
  targetOutsideYear,
  strangeDate,
  invertedOperator,
  shortYear,
  pastDeadlines,
  latePlan,
  spanReversed,
];
