/** Pure calculation: from a cycle to its results, each with the step that made it. No clock, no chance, no outside. */
export { type ComputeOptions, compute } from './compute.ts';
export { computeTable } from './context/compute-table.ts';
export { type CellCounts, type Completeness, completeness } from './follow-up/completeness.ts';
export { type CellState, type ExpectedCell, expectedCells } from './follow-up/expected-cells.ts';
export {
  type PeriodProgress,
  type ProgressOptions,
  type ProgressStatus,
  progress,
} from './follow-up/progress.ts';
export { type Explanation, type ExplanationLeaf, explain, type LeafKind } from './graph/explain.ts';
export { RESULT_ISSUE_CODES, type ResultIssueCode } from './issues/issue-codes.ts';
export { resultForUnits } from './result/result-for-units.ts';
export {
  type ChartUnit,
  chartDay,
  reportingUnits,
  unitsOfChart,
} from './selection/chart.ts';
export { entriesInForce } from './selection/entries-in-force.ts';
export { planInForce, targetInForce, targetsInForce } from './selection/plan-in-force.ts';
export { ownRows } from './selection/rows.ts';
export { applyChanges } from './what-if/apply-changes.ts';
export { type Change, withBound } from './what-if/change.ts';
export { type Difference, differences } from './what-if/differences.ts';
export { type ComputedCycle, computeForChanges, recompute } from './what-if/recompute.ts';
