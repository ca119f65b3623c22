/** The context tables of a cycle with their totals and shares computed. */
import { computeTable } from '../engine/index.ts';
import type { ComputedTable, CycleFile } from '../model/index.ts';

/** All tables in the order of the cycle. */
export const contextTables = (cycle: CycleFile): readonly ComputedTable[] => cycle.tables.map(computeTable);
