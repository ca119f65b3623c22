/** What of a cycle is shown where: choices by rule that documents and pages share. */
export * from './branch.ts';
export * from './cross-rows.ts';
export * from './deviations.ts';
export * from './period-entries.ts';
export * from './rule-paths.ts';
export * from './surpluses.ts';
