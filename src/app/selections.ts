/** Which plan, targets, entries and units of a cycle count: offered to those who read a cycle without calculating. */
export {
  answeringOf,
  assessmentsInForce,
  type ChartUnit,
  chartDay,
  entriesInForce,
  ownRows,
  periodsById,
  planInForce,
  reportingUnits,
  targetInForce,
  targetsInForce,
  unitsBeneath,
  unitsOfChart,
  versionAt,
} from '../engine/index.ts';
