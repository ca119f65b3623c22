/** All coherence rules, in the order of the catalogue; one rule a file. */
import type { Rule } from './rule.ts';
import { CONTEXT_RULES } from './rules/context/index.ts';
import { COUNTS_RULES } from './rules/counts/index.ts';
import { DATE_RULES } from './rules/dates/index.ts';
import { DIRECTION_RULES } from './rules/direction/index.ts';
import { IDENTITY_RULES } from './rules/identity/index.ts';
import { MISSING_RULES } from './rules/missing/index.ts';
import { QUALITY_RULES } from './rules/quality/index.ts';
import { RESOURCES_RULES } from './rules/resources/index.ts';
import { ROLL_UP_RULES } from './rules/rollup/index.ts';
import { ROW_RULES } from './rules/row/index.ts';
import { SAME_THING_RULES } from './rules/same-thing/index.ts';
import { TEXT_RULES } from './rules/text/index.ts';
import { UNIT_RULES } from './rules/units/index.ts';
import { YEARS_RULES } from './rules/years/index.ts';
/** The rules. */
export const RULES: readonly Rule[] = [
  ...ROW_RULES,
  ...ROLL_UP_RULES,
  ...UNIT_RULES,
  ...DATE_RULES,
  ...DIRECTION_RULES,
  ...MISSING_RULES,
  ...IDENTITY_RULES,
  ...TEXT_RULES,
  ...SAME_THING_RULES,
  ...RESOURCES_RULES,
  ...CONTEXT_RULES,
  ...COUNTS_RULES,
  ...YEARS_RULES,
  ...QUALITY_RULES,
];
