/** Which plan, targets, entries and units of a cycle count: offered to those who read a cycle without calculating. */
export {
  assessmentsInForce,
  type ChartUnit,
  chartDay,
  entriesInForce,
  ownRows,
  planInForce,
  reportingUnits,
  targetInForce,
  targetsInForce,
  unitsOfChart,
  versionAt,
} from '../engine/index.ts';
