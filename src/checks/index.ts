/** Coherence checks over a cycle: rules that find contradictions; here the comparison with the published figures. */
export { checkCycle } from './live/check-cycle.ts';
export { cycleRecords } from './live/cycle-records.ts';
export * from './published/compare.ts';
export type { CheckInput, Rule, RuleFamily } from './rule.ts';
export { RULES } from './rules.ts';
export { runChecks } from './run-checks.ts';
