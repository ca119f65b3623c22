/** The forms that are recognised, most specific first: a later one only sees what the earlier ones have left. */
import type { Form } from './claim.ts';
import { areaOverview } from './forms/area-overview/form.ts';
import { brokenContext } from './forms/broken-context/form.ts';
import { budget } from './forms/budget/form.ts';
import { contextTable } from './forms/context-table/form.ts';
import { declaredCounts } from './forms/declared-counts/form.ts';
import { gridTable } from './forms/grid-table/form.ts';
import { indicatorTable } from './forms/indicator-table/form.ts';
import { individual } from './forms/individual/form.ts';
import { mainResults } from './forms/main-results/form.ts';
import { nodeTable } from './forms/node-table/form.ts';
import { weightTree } from './forms/node-table/weight-tree.ts';
import { performanceTree } from './forms/performance-tree/form.ts';
import { periodTable } from './forms/period-table/form.ts';
import { phases } from './forms/phases/form.ts';
import { piraA } from './forms/pira-a/form.ts';
import { piraB } from './forms/pira-b/form.ts';
import { piraBOverview } from './forms/pira-b/overview.ts';
import { postLines } from './forms/post-lines/form.ts';
import { postTable } from './forms/post-table/form.ts';
import { strategyMap } from './forms/strategy-map/form.ts';
import { unitTable } from './forms/unit-table/form.ts';
import { yearRows } from './forms/year-rows/form.ts';

/** All forms in the order in which they are tried. */
export const FORMS: readonly Form[] = [
  piraA,
  piraBOverview,
  piraB,
  unitTable,
  performanceTree,
  individual,
  yearRows,
  postTable,
  gridTable,
  periodTable,
  indicatorTable,
  weightTree,
  nodeTable,
  areaOverview,
  postLines,
  mainResults,
  brokenContext,
  phases,
  declaredCounts,
  budget,
  strategyMap,
  contextTable,
];
