/** Pure calculation: from a cycle to its results, each with the step that made it. No clock, no chance, no outside. */
export { type ComputeOptions, compute } from './compute.ts';
export {
  type AssessmentsInForce,
  assessedSubject,
  assessmentsInForce,
} from './selection/assessment-in-force.ts';
export {
  type ChartUnit,
  chartDay,
  reportingUnits,
  unitsOfChart,
  versionAt,
} from './selection/chart.ts';
export { entriesInForce } from './selection/entries-in-force.ts';
export { planInForce, targetInForce, targetsInForce } from './selection/plan-in-force.ts';
export { ownRows } from './selection/rows.ts';
