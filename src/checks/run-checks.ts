/** Runs the rules over documents read together. */
import type { Finding } from '../model/index.ts';
import type { CheckInput, Rule } from './rule.ts';
import { RULES } from './rules.ts';

const ORDER: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, notice: 2 };

/** All findings, errors first; within a severity in the order of the rules and then of the documents. */
export const runChecks = (input: CheckInput, rules: readonly Rule[] = RULES): readonly Finding[] =>
  rules
    .flatMap((rule) => rule.check(input))
    .sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
