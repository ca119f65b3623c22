/** All coherence rules, in the order of the catalogue; one rule a file. */
import type { Rule } from './rule.ts';

/** The rules. */
export const RULES: readonly Rule[] = [];
