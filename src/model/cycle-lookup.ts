/** Look-ups over one cycle and its results on one basis: what pages and documents ask again and again. */
import type { OrgUnit, UnitVersion } from './administration.ts';
import type { CycleFile } from './cycle.ts';
import type { Entry, Indicator } from './indicator.ts';
import type { PlanNode, PlanVersion } from './plan.ts';
import type { ResultField, ResultNode, ResultSet, ResultSubject } from './result-set.ts';
import type { Target } from './target.ts';

/** A unit as it is named: its version in the chart of the year, or its last one when it is no longer there. */
export interface NamedUnit {
  readonly unit: OrgUnit;
  readonly version: UnitVersion;
}

/** A cycle and its results by id, with the tree around each thing. */
export interface CycleLookup {
  readonly cycle: CycleFile;
  readonly results: ResultSet;
  /** The plan version in force. */
  readonly plan: PlanVersion | undefined;
  /** Targets in force for the year of the cycle, by indicator. */
  readonly targets: ReadonlyMap<string, Target>;
  node(id: string): PlanNode | undefined;
  indicator(id: string): Indicator | undefined;
  unit(id: string): NamedUnit | undefined;
  subject(id: string): ResultSubject | undefined;
  /** Subjects directly beneath in the tree, in the order of the plan; units, perspectives and programmes are not in the tree. */
  children(id: string): readonly ResultSubject[];
  /** From the administration down to the parent. */
  ancestors(id: string): readonly ResultSubject[];
  result(id: string, field: ResultField): ResultNode | undefined;
  /** Entries in force of an indicator, of all units, in the order of the file. */
  entries(indicator: string): readonly Entry[];
  /** The score of an indicator or row, the value of everything else. */
  main(id: string): ResultNode | undefined;
}
