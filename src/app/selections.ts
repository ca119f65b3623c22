/** Which plan, targets, entries and units of a cycle count, and how complete it is: for those who read without calculating. */
export {
  type CellCounts,
  type ChartUnit,
  type Completeness,
  completeness,
  type ExpectedCell,
  entriesInForce,
  expectedCells,
  type PeriodProgress,
  type ProgressStatus,
  planInForce,
  progress,
  unitsOfChart,
} from '../engine/index.ts';
