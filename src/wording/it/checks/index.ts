/** All Italian texts of the coherence rules, by the id of the rule. */
import type { Finding } from '../../../model/index.ts';
import type { CheckTexts } from '../../checks/check-text.ts';
import { ITALIAN_BUDGET_CHECKS } from './budget-checks.ts';
import { ITALIAN_CHAPTER_YEAR_CHECKS } from './chapter-year-checks.ts';
import { ITALIAN_CONTEXT_CHECKS } from './context-checks.ts';
import { ITALIAN_COUNT_CHECKS } from './count-checks.ts';
import { ITALIAN_DATE_CHECKS } from './date-checks.ts';
import { ITALIAN_DIRECTION_CHECKS } from './direction-checks.ts';
import { ITALIAN_IDENTITY_CHECKS } from './identity-checks.ts';
import { ITALIAN_KEPT_YEAR_CHECKS } from './kept-year-checks.ts';
import { ITALIAN_MISSING_CHECKS } from './missing-checks.ts';
import { ITALIAN_PROSE_CHECKS } from './prose-checks.ts';
import { ITALIAN_QUALITY_CHECKS } from './quality-checks.ts';
import { ITALIAN_RESOURCE_CHECKS } from './resource-checks.ts';
import { ITALIAN_ROLL_UP_CHECKS } from './roll-up-checks.ts';
import { ITALIAN_ROW_CHECKS } from './row-checks.ts';
import { ITALIAN_SAME_THING_CHECKS } from './same-thing-checks.ts';
import { ITALIAN_SLIP_CHECKS } from './slip-checks.ts';
import { ITALIAN_TEXT_CHECKS } from './text-checks.ts';
import { ITALIAN_YEAR_CHECKS } from './year-checks.ts';

/** Texts by rule. */
export const ITALIAN_CHECK_TEXTS: CheckTexts = {
  ...ITALIAN_ROW_CHECKS,
  ...ITALIAN_ROLL_UP_CHECKS,
  ...ITALIAN_DATE_CHECKS,
  ...ITALIAN_DIRECTION_CHECKS,
  ...ITALIAN_MISSING_CHECKS,
  ...ITALIAN_IDENTITY_CHECKS,
  ...ITALIAN_TEXT_CHECKS,
  ...ITALIAN_SLIP_CHECKS,
  ...ITALIAN_PROSE_CHECKS,
  ...ITALIAN_SAME_THING_CHECKS,
  ...ITALIAN_RESOURCE_CHECKS,
  ...ITALIAN_BUDGET_CHECKS,
  ...ITALIAN_CONTEXT_CHECKS,
  ...ITALIAN_COUNT_CHECKS,
  ...ITALIAN_YEAR_CHECKS,
  ...ITALIAN_CHAPTER_YEAR_CHECKS,
  ...ITALIAN_KEPT_YEAR_CHECKS,
  ...ITALIAN_QUALITY_CHECKS,
};

/** What is said of a finding without a sentence, for instance of a rule from a newer program. */
export const ITALIAN_UNKNOWN_CHECK = (finding: Finding): string =>
  `C'è qualcosa da controllare (${finding.rule})`;
